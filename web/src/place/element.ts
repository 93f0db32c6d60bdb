// <parvis-place>: the drawing with its buttons, its keyboard and its pins.
import { wordsOf } from "../words";
import type { Words } from "../words";
import type { Spot } from "./level";
import { pinLinks } from "./links";
import { levelButtons, make, roomFor, thingList, zoomButtons } from "./parts";
import type { LevelButtons, ThingList } from "./parts";
import { pointForm } from "./point";
import { spotUnder } from "./pointer";
import { openSites } from "./sites";
import type { Picked, Place } from "./types";
import { PlanView } from "./view";

declare global {
  interface Window { htmx?: { ajax(verb: string, path: string, context: object): Promise<void> } }
}

export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address, { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

export class ParvisPlace extends HTMLElement {
  #view: PlanView | undefined;
  #words: Words = (key) => key;
  #buttons: LevelButtons | undefined;
  #things: ThingList | undefined;
  #told = make("div", { className: "place-told", hidden: true }, { "aria-hidden": "true" });
  #status = make("div", { className: "visually-hidden" }, { role: "status" });
  #unlink: (() => void) | undefined;
  /** A point is being chosen: what is clicked is not picked. */
  #choosing = false;

  connectedCallback(): void {
    this.#words = wordsOf(this);
    this.dataset["ready"] = "no";
    this.#open().then(
      () => (this.dataset["ready"] = "yes"),
      (error: unknown) => this.#fail(error),
    );
  }

  disconnectedCallback(): void {
    this.#unlink?.();
    this.#view?.remove();
    this.#view = undefined;
  }

  async #open(): Promise<void> {
    const { src, sites, outlines } = this.dataset;
    const place = src ? await fetchJson<Place>(src) : undefined;
    const frame = make("div", { className: "place-map" });
    const before = [...this.children] as HTMLElement[];
    this.append(frame);
    const beneath = place?.placed === false ? undefined : outlines;
    const view = (this.#view = new PlanView(frame, this.#words("map", { name: place?.name ?? "" }), beneath, place));
    this.append(zoomButtons(this.#words, { zoom_in: () => void view.map.zoomIn(), zoom_out: () => void view.map.zoomOut(), whole: () => view.fit() }), this.#told, this.#status);
    await view.ready();
    // What the server put here for browsers without script or WebGL has done its work.
    for (const child of before) child.hidden = true;
    if (place) this.#draw(view, place);
    if (sites) await openSites(view, sites, (site) => this.#tell(site), () => this.#choosing);
    if (!place) pointForm(view, this, this.#words, (choosing) => (this.#choosing = choosing));
    await new Promise((done) => view.map.once("idle", done));
  }

  #fail(error: unknown): void {
    console.warn(error);
    this.dataset["ready"] = "failed";
    this.querySelector(".place-map")?.remove();
    for (const part of this.querySelectorAll(".place-zoom, .place-levels")) part.remove();
    if (!this.querySelector(":scope > :not(.place-told, [role=status])")) this.append(make("p", { className: "place-failed", textContent: this.#words("failed") }));
  }

  #draw(view: PlanView, place: Place): void {
    this.#buttons = levelButtons(place, this.#words, (level) => this.#go(level));
    this.#things = thingList(this.#words, { focus: (spot) => this.#ring(spot), pick: (spot) => this.#pick(spot) });
    this.append(this.#buttons.element, this.#things.element);
    view.padding = roomFor(this.#buttons.element);
    view.show(place);
    this.#buttons.press(view.level);
    this.#things.fill(view.shown.spots);
    view.map.on("mousemove", (event) => this.#point(spotUnder(view, event)));
    view.map.on("mouseout", () => this.#point(undefined));
    view.map.on("click", (event) => {
      const spot = this.#choosing ? undefined : spotUnder(view, event);
      if (spot) this.#pick(spot);
    });
    pointForm(view, this, this.#words, (choosing) => (this.#choosing = choosing));
    this.addEventListener("keydown", (event) => this.#key(event));
    this.#unlink = pinLinks((pin) => this.#showPin(pin));
  }

  #go(level: string): void {
    if (!this.#view || this.#view.level === level) return;
    this.#view.setLevel(level);
    this.#buttons?.press(level);
    this.#things?.fill(this.#view.shown.spots);
    this.#status.textContent = this.#view.place?.levels.find(({ id }) => id === level)?.name ?? "";
  }

  #key(event: KeyboardEvent): void {
    const step = { PageUp: 1, PageDown: -1 }[event.key];
    const view = this.#view;
    if (!step || !view?.place) return;
    event.preventDefault();
    const levels = [...view.place.levels].sort((a, b) => a.ordinal - b.ordinal);
    const next = levels[levels.findIndex(({ id }) => id === view.level) + step];
    const inside = this.#things?.element.contains(document.activeElement);
    if (next) this.#go(next.id);
    if (next && inside) this.#things?.element.querySelector("button")?.focus();
  }

  #tell(text: string | undefined): void {
    this.#told.hidden = !text;
    this.#told.textContent = text ?? "";
  }

  #point(spot: Spot | undefined): void {
    if (!this.#view) return;
    this.#view.map.getCanvas().style.cursor = spot ? "pointer" : "";
    this.#view.mark("hot", spot ? [spot] : []);
    this.#tell(spot?.title);
  }

  #ring(spot: Spot | undefined): void {
    this.#view?.mark("ring", spot ? [spot] : []);
    if (spot) this.#view?.reveal(spot);
    this.#tell(spot?.title);
  }

  #showPin(id: string | undefined): void {
    const view = this.#view;
    const pin = [...(view?.place?.pins ?? []), ...(view?.place?.notes ?? [])].find((it) => it.id === id);
    if (!view) return;
    if (pin) this.#go(pin.level);
    const spots = view.shown.spots.filter((spot) => (spot.kind === "pin" || spot.kind === "note") && spot.id === id);
    view.mark("hot", spots);
    if (spots[0]) view.reveal(spots[0]);
  }

  /** Tells the page; then htmx puts the thing's page into `data-pick-target`, or a link within the page is followed. */
  #pick({ kind, id, title, href }: Spot): void {
    const detail: Picked = { kind, id, title, href };
    const goes = this.dispatchEvent(new CustomEvent("pick", { detail, bubbles: true, cancelable: true }));
    if (!goes || !href) return;
    const { pickTarget } = this.dataset;
    const to = new URL(href, location.href);
    // A place within this page: no second look at the drawing, which would be one more line in the journal.
    if (to.hash && to.pathname === location.pathname) location.hash = to.hash;
    else if (pickTarget && window.htmx) void window.htmx.ajax("GET", href, { target: pickTarget, swap: "innerHTML" });
    else if (!pickTarget) location.assign(href);
  }
}
