// One run on its plan: the view, the frames, the people.
import { PlanView, fetchJson, make } from "asset:place.js";
import type { Colours, Place } from "asset:place.js";
import type { Words } from "../words";
import { Frames } from "./frames";
import { Labels } from "./labels";
import { People } from "./people";
import { AWAY, NUMBERS } from "./types";
import type { Run } from "./types";

export class Stage {
  readonly element = make("figure", { className: "play-stage" });
  readonly run: Run;
  view!: PlanView;
  people!: People;
  #labels!: Labels;
  #frames: Frames;
  #drawn = "";
  /** People by level index at the frame last drawn, and all that are there. */
  inside = 0;
  byLevel: number[] = [];
  #counted = -1;

  constructor(run: Run) {
    this.run = run;
    this.#frames = new Frames(run);
  }

  /** Builds the plan in `element`, which must be in the page. */
  async open(words: Words, outlines: string | undefined): Promise<Place> {
    const place = await fetchJson<Place>(this.run.place);
    const frame = make("div", { className: "place-map" });
    const box = make("div", { className: "play-frame" });
    box.append(frame);
    this.element.append(...(this.run.title ? [make("figcaption", { textContent: this.run.title })] : []), box);
    this.view = new PlanView(frame, words("map", { name: [place.name, this.run.title].filter(Boolean).join(", ") }), place.placed ? outlines : undefined, place);
    await this.view.ready();
    // Findings are another page's subject; here they would hide the people.
    this.view.show({ ...place, pins: [], notes: [] });
    this.people = new People(this.view, this.run);
    this.#labels = new Labels(this.view);
    await this.#frames.want(0);
    return place;
  }

  get seconds(): number {
    return (this.run.frames - 1) / this.run.rate;
  }

  paint(colours: Colours): void {
    this.#labels.paint(colours);
    this.people.paint({ body: colours.accent, dense: colours.error, edge: colours.sheet });
    this.#drawn = "";
  }

  /** The map moved, the level or the colours changed: draw even if the moment is the same. */
  stale(): void {
    this.#drawn = "";
  }

  /** Draws a moment, sharp where nobody `moves`; false while its frames are on their way. */
  draw(seconds: number, moves: boolean): boolean {
    const exact = Math.min(seconds * this.run.rate, this.run.frames - 1);
    const number = Math.floor(exact);
    const [a, b] = [this.#frames.at(number), this.#frames.at(number + 1)];
    void this.#frames.want(number + 1).catch((error: unknown) => console.warn(error));
    if (!a || !b) return false;
    const key = `${exact} ${moves}`;
    if (key === this.#drawn) return true;
    this.people.moving = moves;
    this.people.draw(number, a, b, exact - number, this.run.levels.indexOf(this.view.level));
    if (number !== this.#counted) this.#count(number, a);
    this.#drawn = key;
    return true;
  }

  #count(number: number, frame: Uint16Array): void {
    const byLevel = this.run.levels.map(() => 0);
    let inside = 0;
    for (let i = 2; i < frame.length; i += NUMBERS) {
      const level = frame[i]!;
      if (level === AWAY) continue;
      inside++;
      byLevel[level] = (byLevel[level] ?? 0) + 1;
    }
    this.inside = inside;
    this.byLevel = byLevel;
    this.#counted = number;
  }

  remove(): void {
    this.view?.remove();
  }
}
