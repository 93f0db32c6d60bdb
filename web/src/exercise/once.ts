// What stands open until it is read: whoever folded it away does not have it open again.

/** Folds away what was read before, and remembers what is folded away from now on; `who` tells the readers apart. */
export function once(root: HTMLElement, who: string): () => void {
  const key = (one: HTMLElement): string => `parvis-read-${who}-${one.dataset["once"] ?? ""}`;
  const toggled = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || target.dataset["once"] === undefined || target.open) return;
    try {
      localStorage.setItem(key(target), "yes");
    } catch {
      // A browser that keeps nothing shows it again.
    }
  };
  const fold = (): void => {
    for (const one of root.querySelectorAll<HTMLDetailsElement>("details[data-once][open]")) {
      try {
        if (localStorage.getItem(key(one))) one.open = false;
      } catch {
        return;
      }
    }
  };
  // The event of a details does not bubble.
  root.addEventListener("toggle", toggled, true);
  fold();
  return fold;
}
