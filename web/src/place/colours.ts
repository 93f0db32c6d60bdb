// The colours of the drawing come from the style sheet, so that light, dark and print are decided in one place.

const NAMES = ["paper", "ink", "ink-soft", "line", "line-strong", "accent", "focus", "error", "warning", "note", "ok", "sheet",
  "plan-room", "plan-way", "plan-stairs", "plan-service", "plan-open", "plan-wall", "plan-door", "plan-exit", "plan-closed", "plan-land", "plan-sea", "plan-border"] as const;

export type Colours = Record<(typeof NAMES)[number], string>;

export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Colours;
}

/** Calls back when light turns dark, by the system or by the page; gives the way to stop. */
export function onTheme(changed: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", changed);
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    system.removeEventListener("change", changed);
    page.disconnect();
  };
}
