// Putting new parts in the place of old ones, without taking anything away from somebody who is writing.

/** The changed parts of a screen, as the stream sends them. */
export interface Changed {
  last: number;
  seq: number;
  now: number;
  order: string[];
  parts: Record<string, string>;
}

/** The forms somebody has written in since they were last sent. */
const touched = new WeakSet<HTMLFormElement>();

export function touch(form: HTMLFormElement): void {
  touched.add(form);
}

export function sent(form: HTMLFormElement): void {
  touched.delete(form);
}

export function isTouched(form: HTMLFormElement): boolean {
  return touched.has(form);
}

function id(name: string): string {
  return `part-${name}`;
}

/** Whether somebody is writing in a part. */
function isHeld(part: HTMLElement): boolean {
  const writes = part.contains(document.activeElement) && document.activeElement?.matches("input:not([type=checkbox],[type=radio],[type=hidden]), textarea, select");
  return writes || [...part.querySelectorAll("form")].some((form) => touched.has(form));
}

/** Shows what changed; `held` is told of parts that wait because somebody writes in them. */
export function show(root: HTMLElement, changed: Changed, held: (part: HTMLElement, html: string) => void): void {
  for (const child of [...root.children]) {
    if (!changed.order.some((name) => id(name) === child.id)) child.remove();
  }
  let before: Element | null = null;
  for (const name of changed.order) {
    let part = document.getElementById(id(name));
    const html = changed.parts[name];
    if (!part) {
      part = document.createElement("div");
      part.id = id(name);
      part.className = `x-part ${name}`;
      part.innerHTML = html ?? "";
      part.classList.add("x-new");
    } else if (html !== undefined) {
      if (isHeld(part)) held(part, html);
      else replace(part, html);
    }
    const next: Element | null = before ? before.nextElementSibling : root.firstElementChild;
    if (part !== next) root.insertBefore(part, next);
    before = part;
  }
}

/** New words in a part; what was opened stays open, and the reader where they were. */
export function replace(part: HTMLElement, html: string): void {
  const opened = [...part.querySelectorAll("details")].map((one) => one.open);
  const focus = part.contains(document.activeElement) ? document.activeElement?.id : "";
  part.innerHTML = html;
  const now = [...part.querySelectorAll("details")];
  if (now.length === opened.length) now.forEach((one, index) => (one.open = opened[index] ?? one.open));
  if (focus) document.getElementById(focus)?.focus();
}
