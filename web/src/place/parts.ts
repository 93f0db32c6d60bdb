// The controls around the drawing, as plain elements of the page.
import type { Words } from "../words";
import type { Spot } from "./level";
import type { Place, Severity } from "./types";

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, more: Partial<HTMLElementTagNameMap[K]> = {}, attributes: Record<string, string> = {}): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), more);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export interface LevelButtons { element: HTMLElement; press(level: string): void }

const WORST: Severity[] = ["error", "warning", "note"];

/** One button a level, the highest above, with the number of its findings. */
export function levelButtons(place: Place, words: Words, choose: (level: string) => void): LevelButtons {
  const element = make("div", { className: "place-levels" }, { role: "group", "aria-label": words("levels") });
  const buttons = [...place.levels].sort((a, b) => b.ordinal - a.ordinal).map(({ id, name }) => {
    const pins = place.pins.filter((pin) => pin.level === id);
    const button = make("button", { type: "button", className: "place-button", textContent: name });
    button.dataset["level"] = id;
    const worst = WORST.find((severity) => pins.some((pin) => pin.severity === severity));
    if (worst) {
      button.append(make("span", { className: "place-count", textContent: String(pins.length) }, { "data-severity": worst, "aria-hidden": "true" }));
      button.append(make("span", { className: "visually-hidden", textContent: `, ${words("findings", { count: pins.length })}` }));
    }
    button.addEventListener("click", () => choose(id));
    return button;
  });
  element.append(...buttons);
  return {
    element,
    press: (level) => {
      for (const button of buttons) {
        const pressed = button.dataset["level"] === level;
        button.setAttribute("aria-pressed", String(pressed));
        // Only the strip moves, not the page.
        if (pressed) element.scrollTo({ left: button.offsetLeft - element.clientWidth / 3, top: button.offsetTop - element.clientHeight / 2 });
      }
    },
  };
}

/** The frame that the level buttons leave to the drawing: they stand at its right, or above it on a phone. */
export function roomFor(buttons: HTMLElement): { top: number; bottom: number; left: number; right: number } {
  const { offsetWidth, offsetHeight } = buttons;
  const above = offsetWidth > offsetHeight;
  return { top: above ? offsetHeight + 32 : 32, bottom: 48, left: above ? 16 : 40, right: above ? 16 : offsetWidth + 40 };
}

/** Nearer, farther, the whole building. */
export function zoomButtons(words: Words, act: Record<"zoom_in" | "zoom_out" | "whole", () => void>): HTMLElement {
  const element = make("div", { className: "place-zoom" }, { role: "group", "aria-label": words("view") });
  for (const [key, sign] of [["zoom_in", "+"], ["zoom_out", "−"], ["whole", ""]] as const) {
    const button = make("button", { type: "button", className: "place-button", textContent: sign, title: words(key) }, { "aria-label": words(key) });
    // Few fonts have a sign for it, so it is drawn.
    if (key === "whole") button.append(make("span", { className: "place-whole" }));
    button.addEventListener("click", act[key]);
    element.append(button);
  }
  return element;
}

export interface ThingList { element: HTMLElement; fill(spots: Spot[]): void }

const STEPS: Record<string, (i: number, last: number) => number> = {
  ArrowDown: (i) => i + 1,
  ArrowRight: (i) => i + 1,
  ArrowUp: (i) => i - 1,
  ArrowLeft: (i) => i - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** The level's things as buttons that only the keyboard and screen readers meet: one stop of Tab, arrows inside. */
export function thingList(words: Words, on: { focus(spot: Spot | undefined): void; pick(spot: Spot): void }): ThingList {
  const element = make("div", { className: "visually-hidden place-things" }, { role: "group", "aria-label": words("things") });
  let spots: Spot[] = [];
  const buttons = (): HTMLButtonElement[] => [...element.querySelectorAll("button")];
  const indexOf = (target: EventTarget | null): number => buttons().indexOf(target as HTMLButtonElement);
  element.addEventListener("focusin", (event) => on.focus(spots[indexOf(event.target)]));
  element.addEventListener("focusout", () => on.focus(undefined));
  element.addEventListener("click", (event) => {
    const spot = spots[indexOf(event.target)];
    if (spot) on.pick(spot);
  });
  element.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const all = buttons();
    const next = step && all[step(indexOf(event.target), all.length - 1)];
    if (!step) return;
    event.preventDefault();
    if (!next) return;
    for (const button of all) button.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  return {
    element,
    fill: (next) => {
      spots = next;
      element.replaceChildren(...spots.map(({ title }, i) => make("button", { type: "button", textContent: title, tabIndex: i === 0 ? 0 : -1 })));
    },
  };
}
