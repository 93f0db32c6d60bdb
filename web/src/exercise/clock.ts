// The clock of the head, to the second, by the server's time: the phone's own may be wrong.

/** Starts it; `skew` says by how much this device is behind the server, in milliseconds. */
export function tick(root: HTMLElement, skew: () => number): () => void {
  const paint = (): void => {
    const now = Date.now() + skew();
    for (const time of root.querySelectorAll<HTMLElement>("time[data-zero]")) {
      time.textContent = clock(now - Number(time.dataset["zero"]));
    }
    for (const time of root.querySelectorAll<HTMLElement>("time[data-until]")) {
      time.textContent = clock(Number(time.dataset["until"]) - now);
    }
  };
  paint();
  const timer = setInterval(paint, 1000);
  return () => clearInterval(timer);
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const sign = milliseconds < 0 ? "−" : "";
  return `${sign}${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
