// <a data-pin="ID"> anywhere in the page: pointing at it or focusing it shows that pin on the drawing.

export function pinLinks(show: (pin: string | undefined) => void): () => void {
  const pinOf = (event: Event): string | undefined => (event.target instanceof Element ? event.target.closest<HTMLElement>("[data-pin]")?.dataset["pin"] : undefined);
  const enter = (event: Event): void => {
    const pin = pinOf(event);
    if (pin) show(pin);
  };
  const leave = (event: Event): void => {
    if (pinOf(event)) show(undefined);
  };
  const pairs: [string, (event: Event) => void][] = [["mouseover", enter], ["focusin", enter], ["mouseout", leave], ["focusout", leave]];
  for (const [name, act] of pairs) document.addEventListener(name, act);
  return () => pairs.forEach(([name, act]) => document.removeEventListener(name, act));
}
