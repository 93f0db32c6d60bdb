// Putting new parts in the place of old ones, without taking anything away from somebody who is writing.
import { focusIn, typedIn } from "./carry";

/** The changed parts of a screen, as the stream sends them. */
export interface Changed {
  last: number;
  seq: number;
  now: number;
  order: string[];
  parts: Record<string, string>;
}

/** What waits for somebody to have written, and up to which event it is. */
interface Waiting {
  html: string;
  last: number;
}

/** The forms somebody has written in since they were last sent. */
const touched = new WeakSet<HTMLFormElement>();
/** The forms sent and not acknowledged yet. */
const sending = new WeakSet<HTMLFormElement>();
/** The forms sent by hand: whoever did has written. */
const given = new WeakSet<HTMLFormElement>();
/** What stands in each part, as this browser writes it: what comes again is no news. */
const stands = new WeakMap<HTMLElement, string>();
const waiting = new WeakMap<HTMLElement, Waiting>();

export function touch(form: HTMLFormElement): void {
  touched.add(form);
  given.delete(form);
}

export function sent(form: HTMLFormElement, byHand: boolean): void {
  touched.delete(form);
  sending.add(form);
  if (byHand) given.add(form);
}

/** A form is acknowledged up to an event, or refused; what waited for that comes now. */
export function arrived(form: HTMLFormElement, last: number): void {
  sending.delete(form);
  const part = form.closest<HTMLElement>(".x-part");
  const news = part && waiting.get(part);
  // What is older than the form would take back for a moment what was just written.
  if (news && news.last >= last) settle(part);
}

export function isTouched(form: HTMLFormElement): boolean {
  return touched.has(form);
}

/** The parts of a page as they came. */
export function begin(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>(":scope > .x-part")) stands.set(part, part.innerHTML);
}

/** Whether the reader's hand is on a part. */
function isHeld(part: HTMLElement): boolean {
  const field = part.contains(document.activeElement) ? document.activeElement : null;
  const writes = field?.matches("input:not([type=checkbox], [type=radio], [type=hidden]), textarea, select");
  const form = field?.closest("form");
  if (writes && !(form && given.has(form))) return true;
  return [...part.querySelectorAll("form")].some((one) => sending.has(one) || (touched.has(one) && isAnswer(one)));
}

/** Answers are written by several people: one does not take the place of another unseen. */
function isAnswer(form: HTMLFormElement): boolean {
  return form.querySelector("[data-autosave]") !== null;
}

/** Shows what changed; `held` is told of parts that wait because somebody writes in them. */
export function show(root: HTMLElement, changed: Changed, held: (part: HTMLElement) => void): void {
  for (const child of [...root.children]) {
    if (!changed.order.some((name) => `part-${name}` === child.id)) child.remove();
  }
  const parts = changed.order.map((name) => document.getElementById(`part-${name}`) ?? fresh(name));
  arrange(root, parts);
  for (const [index, part] of parts.entries()) {
    const html = changed.parts[changed.order[index] ?? ""];
    if (html === undefined) continue;
    if (written(html) === stands.get(part)) {
      waiting.delete(part);
      part.querySelector(".x-held")?.remove();
    } else if (isHeld(part)) {
      waiting.set(part, { html, last: changed.last });
      if (isOthers(part, html)) held(part);
    } else replace(part, html);
  }
}

/** Puts parts in order. The one the reader is in stays where it is: what is moved loses the cursor and the keyboard. */
function arrange(root: HTMLElement, parts: HTMLElement[]): void {
  const here = parts.find((part) => part.contains(document.activeElement));
  let before: Element | null = null;
  for (const part of parts) {
    const next = (): Element | null => (before ? before.nextElementSibling : root.firstElementChild);
    if (part === here) for (let other = next(); other && other !== here; other = next()) root.append(other);
    else if (part !== next()) root.insertBefore(part, next());
    before = part;
  }
}

function fresh(name: string): HTMLElement {
  const part = document.createElement("div");
  part.id = `part-${name}`;
  part.className = `x-part ${name} x-new`;
  return part;
}

/** HTML as this browser writes it. */
function written(html: string): string {
  const box = document.createElement("template");
  box.innerHTML = html;
  return box.innerHTML;
}

/** Whether the answer that waits says something else than the one somebody writes in: then it is another person's. */
function isOthers(part: HTMLElement, html: string): boolean {
  const form = part.querySelector("form");
  if (!form || !isAnswer(form) || sending.has(form)) return false;
  const box = document.createElement("template");
  box.innerHTML = html;
  const theirs = box.content.querySelector("form");
  return theirs === null || said(theirs) !== said(form);
}

/** What an answer says, without the order, which the server counts anew. */
function said(form: HTMLFormElement): string {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("input:not([type=hidden], [data-rank], [data-late]), textarea, select")];
  return fields.map((one) => (one instanceof HTMLInputElement && /checkbox|radio/.test(one.type) ? `${one.value} ${one.checked}` : one.value.trim())).join("\n");
}

/** What waited takes its place, if nothing holds it any more. */
export function settle(part: HTMLElement): void {
  const news = waiting.get(part);
  if (news && !isHeld(part)) replace(part, news.html);
}

/** What waited takes its place, whatever somebody has written. */
export function giveWay(part: HTMLElement): void {
  for (const form of part.querySelectorAll("form")) touched.delete(form);
  const news = waiting.get(part);
  if (news) replace(part, news.html);
}

/** New words in a part; what was opened stays open, what was typed stays typed, and the reader where they were. */
function replace(part: HTMLElement, html: string): void {
  const opened = [...part.querySelectorAll("details")].map((one) => one.open);
  const keepFocus = focusIn(part);
  const keepTyped = typedIn(part, isTouched);
  waiting.delete(part);
  part.innerHTML = html;
  stands.set(part, part.innerHTML);
  const now = [...part.querySelectorAll("details")];
  if (now.length === opened.length) now.forEach((one, index) => (one.open = opened[index] ?? one.open));
  for (const form of keepTyped()) touch(form);
  keepFocus();
}
