// A term of the glossary shows in place what it means, so that nobody leaves the page they write on. Without this file its
// link leads to the glossary.

/** Shows what a pressed term means behind it, or takes that away again. Whether it was a term. */
export function explain(event: MouseEvent): boolean {
  const term = (event.target as HTMLElement).closest<HTMLAnchorElement>("a.x-term");
  // Whoever asks for another window or tab gets the glossary there.
  if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  event.preventDefault();
  const place = term.closest("dfn") ?? term;
  const shown = place.nextElementSibling;
  if (shown?.classList.contains("x-means")) {
    shown.remove();
    term.setAttribute("aria-expanded", "false");
    return true;
  }
  const means = document.createElement("span");
  means.className = "x-means";
  means.setAttribute("role", "status");
  means.textContent = term.title;
  place.after(means);
  term.setAttribute("aria-expanded", "true");
  return true;
}
