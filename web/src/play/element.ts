// <parvis-play>: a run played back on the plan, alone or beside another, with its curves.
import { coloursOf, fetchJson, levelButtons, make, onTheme, roomFor, zoomButtons } from "asset:place.js";
import type { LevelButtons, Place } from "asset:place.js";
import { counted, wordsOf } from "../words";
import type { Words } from "../words";
import { Clock } from "./clock";
import { controls, playKey } from "./controls";
import type { Controls } from "./controls";
import { curves } from "./curves";
import type { Curves } from "./curves";
import { Stage } from "./stage";
import type { Play } from "./types";

export class ParvisPlay extends HTMLElement {
  #words: Words = (key) => key;
  #stages: Stage[] = [];
  #clock = new Clock(0);
  #controls: Controls | undefined;
  #curves: Curves | undefined;
  #levels: LevelButtons | undefined;
  #place: Place | undefined;
  #next = 0;
  #shown = -1;
  #missing = false;
  #stopTheme = (): void => {};

  connectedCallback(): void {
    this.#words = wordsOf(this);
    this.dataset["ready"] = "no";
    this.#open().then(
      () => (this.dataset["ready"] = "yes"),
      (error: unknown) => this.#fail(error),
    );
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#next);
    this.#stopTheme();
    this.#curves?.remove();
    for (const stage of this.#stages) stage.remove();
  }

  async #open(): Promise<void> {
    const play = await fetchJson<Play>(this.dataset["src"] ?? "");
    const runs = play.beside ? [play, play.beside] : [play];
    for (const child of [...this.children] as HTMLElement[]) child.hidden = true;
    this.#stages = runs.map((run) => new Stage(run));
    this.#clock = new Clock(Math.max(...this.#stages.map(({ seconds }) => seconds)));
    const stages = make("div", { className: "play-stages" });
    stages.append(...this.#stages.map(({ element }) => element));
    this.append(stages);
    // The curves and their table come first: they are there even where WebGL is not.
    this.#curves = curves(runs, this.#words, coloursOf(this), () => this.#clock.seconds, (seconds) => this.#go(seconds));
    this.append(this.#curves.element);
    this.#curves.repaint(coloursOf(this));
    const places = await Promise.all(this.#stages.map((stage) => stage.open(this.#words, this.dataset["outlines"])));
    this.#control(places[0]!, stages);
    this.#paint();
    this.#stopTheme = onTheme(() => this.#paint());
    this.#next = requestAnimationFrame((now) => this.#frame(now));
  }

  #fail(error: unknown): void {
    console.warn(error);
    this.dataset["ready"] = "failed";
    this.querySelector(".play-stages")?.replaceWith(make("p", { className: "place-failed", textContent: this.#words("failed") }));
  }

  #control(place: Place, stages: HTMLElement): void {
    this.#place = place;
    const first = this.#stages[0]!;
    this.#controls = controls(this.#clock, this.#words, () => this.#refresh(), (on) => this.#stages.forEach((stage) => (stage.people.coloured = on)));
    stages.after(this.#controls.element);
    this.#levels = levelButtons({ ...place, pins: [], notes: [] }, this.#words, (level) => this.#level(level));
    const views = this.#stages.map(({ view }) => view);
    const zoom = zoomButtons(this.#words, { zoom_in: () => void first.view.map.zoomIn(), zoom_out: () => void first.view.map.zoomOut(), whole: () => first.view.fit() });
    first.element.querySelector(".play-frame")?.append(this.#levels.element, zoom);
    this.#levels.press(first.view.level);
    // The widest number first: the plan is fitted beside the buttons as wide as they will ever be.
    for (const level of first.run.levels) this.#countOn(level, first.run.people);
    for (const view of views) {
      view.padding = roomFor(this.#levels.element);
      view.fit(false);
      view.map.on("render", () => this.#refresh());
    }
    this.#together();
    this.addEventListener("keydown", (event) => this.#key(event));
  }

  /** Two plans move as one. */
  #together(): void {
    const maps = this.#stages.map(({ view }) => view.map);
    let leading = false;
    for (const map of maps) {
      map.on("move", () => {
        if (leading) return;
        leading = true;
        for (const other of maps) if (other !== map) other.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
        leading = false;
      });
    }
  }

  #level(level: string): void {
    for (const stage of this.#stages) stage.view.setLevel(level);
    this.#levels?.press(level);
    this.#refresh();
  }

  #go(seconds: number): void {
    this.#clock.go(seconds);
    this.#refresh();
  }

  #refresh(): void {
    for (const stage of this.#stages) stage.stale();
    this.#shown = -1;
  }

  #paint(): void {
    const colours = coloursOf(this);
    for (const stage of this.#stages) stage.paint(colours);
    this.#curves?.repaint(colours);
    this.#shown = -1;
  }

  #frame(now: number): void {
    this.#clock.tick(now, this.#missing);
    // Every stage is drawn, so that all of them ask for what they lack.
    const missing = this.#stages.map((stage) => stage.draw(this.#clock.seconds, this.#clock.playing)).includes(false);
    if (missing !== this.#missing) this.#shown = -1;
    this.#missing = missing;
    // Texts and curves ten times a second are enough, and leave the time to the picture.
    if (this.#shown < 0 || Math.abs(this.#clock.seconds - this.#shown) >= 0.1 * this.#clock.speed || !this.#clock.playing) this.#tell();
    this.#next = requestAnimationFrame((next) => this.#frame(next));
  }

  #tell(): void {
    if (this.#shown === this.#clock.seconds) return;
    this.#shown = this.#clock.seconds;
    const counts = this.#stages.map(({ inside }) => inside);
    this.#controls?.show(this.#missing ? this.#words("loading") : this.#words(counts.length > 1 ? "inside_both" : "inside", { count: counts[0] ?? 0, beside: counts[1] ?? 0 }));
    this.#curves?.redraw();
    this.#stages[0]?.run.levels.forEach((level, i) => this.#countOn(level, this.#stages[0]?.byLevel[i] ?? 0));
  }

  /** Writes how many are on a level onto its button. */
  #countOn(level: string, count: number): void {
    const button = [...(this.#levels?.element.children ?? [])].find((it) => (it as HTMLElement).dataset["level"] === level);
    if (!button) return;
    let mark = button.querySelector(".place-count");
    if (!mark) button.append((mark = make("span", { className: "place-count" }, { "aria-hidden": "true" })));
    mark.textContent = counted(count);
  }

  #key(event: KeyboardEvent): void {
    const step = { PageUp: 1, PageDown: -1 }[event.key];
    if (step && this.#place) {
      const levels = [...this.#place.levels].sort((a, b) => a.ordinal - b.ordinal);
      const next = levels[levels.findIndex(({ id }) => id === this.#stages[0]?.view.level) + step];
      event.preventDefault();
      if (next) this.#level(next.id);
    } else if (playKey(event, this.#clock)) this.#refresh();
  }
}
