// Play, speed, scrub, time: the bar below the plan.
import { make } from "asset:place.js";
import type { Words } from "../words";
import { minutes } from "./clock";
import type { Clock } from "./clock";

const SPEEDS = [1, 4, 16];
/** Seconds one press of an arrow key goes. */
const STEP = 5;

export interface Controls { element: HTMLElement; show(inside: string): void }

/** `changed` is called after every press, so that the picture follows. */
export function controls(clock: Clock, words: Words, changed: () => void, colour: (on: boolean) => void): Controls {
  const element = make("div", { className: "play-bar" });
  const play = make("button", { type: "button", className: "button play-toggle" });
  const speeds = make("div", { className: "button-group" }, { role: "group", "aria-label": words("speed") });
  const scrub = make("input", { type: "range", min: "0", max: String(clock.end), step: "0.1", value: "0" }, { "aria-label": words("moment") });
  const time = make("output", { className: "play-time" }, { "aria-live": "off" });
  const inside = make("span", { className: "play-inside" });
  const density = make("label", { className: "choice" });
  const box = make("input", { type: "checkbox" });
  density.append(box, make("span", { textContent: words("density") }));
  const buttons = SPEEDS.map((speed) => {
    const button = make("button", { type: "button", className: "button quiet", textContent: `${speed}×` });
    button.addEventListener("click", () => {
      clock.speed = speed;
      changed();
    });
    return button;
  });
  speeds.append(...buttons);
  play.addEventListener("click", () => {
    clock.toggle();
    changed();
  });
  scrub.addEventListener("input", () => {
    clock.go(Number(scrub.value));
    changed();
  });
  box.addEventListener("change", () => {
    colour(box.checked);
    changed();
  });
  element.append(play, speeds, scrub, time, inside, density);
  return {
    element,
    show: (text) => {
      const verb = words(clock.playing ? "pause" : "play");
      if (play.textContent !== verb) play.textContent = verb;
      play.dataset["playing"] = String(clock.playing);
      buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(SPEEDS[i] === clock.speed)));
      if (Math.abs(Number(scrub.value) - clock.seconds) > 0.05) scrub.value = String(clock.seconds);
      const told = `${minutes(clock.seconds)} / ${minutes(clock.end)}`;
      if (time.textContent !== told) {
        time.textContent = told;
        scrub.setAttribute("aria-valuetext", told);
      }
      if (inside.textContent !== text) inside.textContent = text;
    },
  };
}

/** Space plays, arrows go five seconds, where the key has no other meaning. True when the key was taken. */
export function playKey(event: KeyboardEvent, clock: Clock): boolean {
  const target = event.target as Element;
  if (event.key === " " && !target.closest("button, input, summary, a")) clock.toggle();
  else if ((event.key === "ArrowRight" || event.key === "ArrowLeft") && !target.closest("input, canvas")) clock.go(clock.seconds + (event.key === "ArrowRight" ? STEP : -STEP));
  else return false;
  event.preventDefault();
  return true;
}
