// Words come from the page, never from a script: the server knows the reader's language.

/** Texts by key, as the server wrote them into `data-words`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** A number as the page's language writes it: 1,150 or 1 150. */
export function counted(value: number): string {
  return value.toLocaleString(document.documentElement.lang || undefined);
}

const shown = (value: string | number | undefined): string => (typeof value === "number" ? counted(value) : (value ?? ""));

/** Reads an element's `data-words`; a missing key shows itself, so that a test or a reader sees it. `{name}` is filled in. */
export function wordsOf(element: HTMLElement): Words {
  const all = JSON.parse(element.dataset["words"] ?? "{}") as Record<string, string>;
  return (key, values = {}) => (all[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
}
