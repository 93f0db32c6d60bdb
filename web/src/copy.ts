// <button data-copy="#id">: copies that element's text or value; shows data-copied for two seconds and says it aloud.

function textOf(source: Element | null): string {
  if (source instanceof HTMLInputElement || source instanceof HTMLTextAreaElement) return source.value;
  return source?.textContent?.trim() ?? "";
}

async function copy(button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(textOf(document.querySelector(button.dataset["copy"] ?? "")));
  const before = button.textContent ?? "";
  button.setAttribute("aria-live", "polite");
  button.textContent = button.dataset["copied"] ?? before;
  setTimeout(() => (button.textContent = before), 2000);
}

export function copyButtons(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy]") : null;
    if (button) void copy(button);
  });
}
