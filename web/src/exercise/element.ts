// The element itself: listens to the stream, takes what is typed, says how it stands with the connection.
import { wordsOf } from "../words";
import type { Words } from "../words";
import { tick } from "./clock";
import { once } from "./once";
import { Outbox } from "./outbox";
import type { Letter, Told } from "./outbox";
import { arrived, begin, giveWay, isTouched, sent, settle, show, touch } from "./parts";
import type { Changed } from "./parts";
import { explain } from "./terms";

/** Somebody who stops writing for so long has their answer saved, in milliseconds. */
const PAUSE = 1500;
/** So long the stream may be silent before it is made anew: the server says something every 15 seconds. */
const SILENCE = 40_000;

export class ParvisExercise extends HTMLElement {
  #words: Words = (key) => key;
  #outbox: Outbox | undefined;
  #others: Outbox[] = [];
  #stream: EventSource | undefined;
  #seq = 0;
  #last = 0;
  #skew = 0;
  #heard = Date.now();
  #stop = (): void => {};
  #fold = (): void => {};
  #savers = new Map<HTMLFormElement, number>();

  connectedCallback(): void {
    begin(this);
    this.#words = wordsOf(this);
    this.#seq = Number(this.dataset["seq"]);
    this.#last = Number(this.dataset["last"]);
    this.#skew = Number(this.dataset["now"]) - Date.now();
    this.#outbox = this.#outboxOf(this.dataset["seat"] ?? "", (waiting, offline) => this.#net(waiting, offline));
    // What others wrote who share this telephone still goes out, each in their own name.
    for (const seat of (this.dataset["others"] ?? "").split(" ").filter(Boolean)) this.#others.push(this.#outboxOf(seat, () => {}));
    this.addEventListener("submit", (event) => this.#submitted(event));
    this.addEventListener("input", (event) => this.#input(event));
    this.addEventListener("change", (event) => this.#chosen(event));
    this.addEventListener("click", (event) => void explain(event));
    this.addEventListener("focusout", (event) => this.#left(event));
    this.#fold = once(this, `${this.dataset["id"]}-${this.dataset["seat"]}`);
    const stopClock = tick(this, () => this.#skew);
    const watch = setInterval(() => this.#watch(), 5000);
    this.#stop = () => {
      stopClock();
      clearInterval(watch);
      this.#stream?.close();
    };
    if (this.dataset["stream"]) this.#listen();
    this.dataset["ready"] = "yes";
  }

  #outboxOf(seat: string, changed: (waiting: number, offline: boolean) => void): Outbox {
    const id = this.dataset["id"] ?? "";
    return new Outbox(`parvis-exercise-${id}-${seat}`, this.dataset["to"] ?? "", (letter, told) => this.#told(letter, told), changed);
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #listen(): void {
    this.#stream?.close();
    const to = this.dataset["stream"] ?? "";
    const stream = new EventSource(`${to}${to.includes("?") ? "&" : "?"}from=${this.#last}`);
    this.#stream = stream;
    this.#heard = Date.now();
    stream.addEventListener("open", () => {
      this.#hears(true);
      for (const outbox of [this.#outbox, ...this.#others]) outbox?.now();
    });
    stream.addEventListener("alive", () => this.#hears(true));
    // The role changed, or names were deleted: the page is asked for anew and sends where to go.
    stream.addEventListener("gone", () => {
      stream.close();
      void this.#again();
    });
    stream.addEventListener("parts", (event) => {
      this.#hears(true);
      this.#changed(JSON.parse((event as MessageEvent<string>).data) as Changed);
    });
    stream.addEventListener("error", () => {
      this.#hears(false);
      // Closed for good, as by a proxy.
      if (stream.readyState === EventSource.CLOSED) setTimeout(() => this.#again(), 2000);
    });
  }

  #hears(yes: boolean): void {
    this.#heard = Date.now();
    this.dataset["connected"] = yes ? "yes" : "no";
  }

  /** A stream that died without a word, as when a laptop slept. */
  #watch(): void {
    if (this.#stream && Date.now() - this.#heard > SILENCE && this.#stream?.readyState !== EventSource.CONNECTING) this.#listen();
  }

  async #again(): Promise<void> {
    try {
      const page = await fetch(location.href, { redirect: "manual" });
      // Gone for good, as a rehearsal that was thrown away, or another page's now.
      if (page.type === "opaqueredirect" || page.status === 404) location.reload();
      else this.#listen();
    } catch {
      setTimeout(() => void this.#again(), 3000);
    }
  }

  #changed(changed: Changed): void {
    this.#last = changed.last;
    this.#seq = Math.max(this.#seq, changed.seq);
    this.#skew = changed.now - Date.now();
    show(this, changed, (part) => this.#held(part));
    this.#fold();
    this.dataset["last"] = String(changed.last);
  }

  /** Somebody writes an answer that another person changed: theirs waits, and can be looked at. */
  #held(part: HTMLElement): void {
    if (part.querySelector(".x-held")) return;
    const box = document.createElement("p");
    box.className = "x-held note-box warn";
    box.setAttribute("role", "status");
    part.prepend(box);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet small";
    button.textContent = this.#words("js_show");
    button.addEventListener("click", () => giveWay(part));
    box.replaceChildren(this.#words("js_changed") + " ", button);
  }

  /** Whoever leaves a field sees what waited for that. */
  #left(event: FocusEvent): void {
    const part = (event.target as HTMLElement).closest<HTMLElement>(".x-part");
    // A press goes to where it was aimed at first.
    if (part) setTimeout(() => settle(part), 300);
  }

  #submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (!form.matches("[data-do]")) return;
    event.preventDefault();
    this.#send(form, event.submitter);
    // What is written once and then gone: a note, a line of the log. Answers stay.
    if (!form.querySelector("[name=form]") && !form.querySelector("[name=note]")) form.reset();
  }

  #send(form: HTMLFormElement, by: HTMLElement | null, quiet = false): void {
    clearTimeout(this.#savers.get(form));
    const data = new FormData(form, by);
    // Half a name is not a name yet: what is on no list goes when somebody saves, not by itself.
    if (quiet) for (const late of form.querySelectorAll<HTMLInputElement>("[data-late]")) data.delete(late.name);
    else for (const late of form.querySelectorAll<HTMLInputElement>("[data-late]")) late.value = "";
    this.#seq += 1;
    const key = fresh();
    if (data.has("after")) data.set("after", this.#since());
    data.set("key", key);
    // A page that does not hear what others write leaves the order to the server.
    if (this.dataset["stream"]) data.set("seq", String(this.#seq));
    const body = new URLSearchParams([...data].map(([name, value]) => [name, String(value)])).toString();
    sent(form, !quiet);
    form.dataset["key"] = key;
    this.#state(form, this.#words("js_sending"));
    this.#outbox?.put({ key, form: String(data.get("form") ?? ""), body });
  }

  /** The seconds on the clock now: what is seen while there is no network keeps its time. */
  #since(): string {
    const zero = this.querySelector<HTMLElement>("time[data-zero]")?.dataset["zero"];
    return zero ? String(Math.max(0, Math.floor((Date.now() + this.#skew - Number(zero)) / 1000))) : "";
  }

  #told(letter: Letter, told: Told | null): void {
    const form = this.querySelector<HTMLFormElement>(`form[data-key="${letter.key}"]`);
    if (told?.says) this.#trouble(form, told.says, letter);
    else if (form) this.#state(form, this.#words("js_saved"));
    if (form) arrived(form, told?.says ? 0 : (told?.last ?? 0));
  }

  #state(form: HTMLFormElement, text: string): void {
    let box = form.querySelector<HTMLElement>(".x-saved");
    if (!box) {
      box = document.createElement("span");
      box.className = "x-saved soft";
      box.setAttribute("role", "status");
      form.append(box);
    }
    box.textContent = text;
  }

  /** Says why something was not done, and gives back what was typed: into its form, or in so many words. */
  #trouble(form: HTMLFormElement | null, says: string, letter: Letter): void {
    const box = document.createElement("p");
    box.className = "x-refused note-box error";
    box.setAttribute("role", "alert");
    const typed = new URLSearchParams(letter.body);
    box.textContent = `${this.#words("js_refused")}: ${says} ${form ? "" : (typed.get("text") ?? "")}`;
    for (const [name, value] of typed) {
      const field = form?.elements.namedItem(name);
      const empty = (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && field.value === "";
      if (empty) field.value = value;
    }
    const at = form ?? this;
    at.querySelector(".x-refused")?.remove();
    at.querySelector(".x-saved")?.replaceChildren();
    at.prepend(box);
    setTimeout(() => box.remove(), 12_000);
  }

  #net(waiting: number, offline: boolean): void {
    const box = document.querySelector<HTMLElement>(".x-net");
    if (!box) return;
    box.hidden = !offline;
    box.textContent = offline ? `${this.#words("js_offline")} ${this.#words("js_waiting", { count: waiting })}` : "";
  }

  #input(event: Event): void {
    const form = (event.target as HTMLElement).closest<HTMLFormElement>("form[data-do]");
    if (!form) return;
    touch(form);
    if (!form.querySelector("[data-autosave]")) return;
    clearTimeout(this.#savers.get(form));
    this.#savers.set(form, window.setTimeout(() => isTouched(form) && this.#send(form, null, true), PAUSE));
  }

  /** A measure that is chosen gets the next place; a role that is chosen is given. */
  #chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    if (input.matches("select[data-send]")) input.closest("form")?.requestSubmit();
    if (!input.matches(".x-item > label > [type=checkbox]")) return;
    const form = input.closest("form");
    const rank = input.closest(".x-item")?.querySelector<HTMLInputElement>("[data-rank]");
    if (!form || !rank) return;
    const ranks = [...form.querySelectorAll<HTMLInputElement>("[data-rank]")].map((one) => Number(one.value) || 0);
    rank.value = input.checked ? String(Math.max(0, ...ranks) + 1) : "";
  }
}

/** A key that nobody else has. */
function fresh(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
