// Choosing a point of the level for a comment: a click, or a cross that arrow keys move. The form is the page's own.
import type { MapMouseEvent } from "asset:map.js";
import type { Words } from "../words";
import { make } from "./parts";
import type { PlanView } from "./view";

/** Pixels that the cross moves at a press, and with Shift held. */
const STEP = { far: 16, near: 2 };
const WAYS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Digits of a degree: a metre. */
const DIGITS = 5;

/** Lets the form `[data-point]` of this page ask for a point of the drawing in `host`; `on` hears when that begins and ends. */
export function pointForm(view: PlanView, host: HTMLElement, words: Words, on: (choosing: boolean) => void): void {
  const form = document.querySelector<HTMLFormElement>("form[data-point]");
  const begin = form?.querySelector<HTMLButtonElement>("[data-point-choose]");
  const said = form?.querySelector<HTMLElement>("[data-point-said]");
  if (!form || !begin || !said) return;
  const put = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  };
  form.hidden = begin.hidden = false;
  begin.addEventListener("click", () => {
    on(true);
    host.scrollIntoView({ block: "nearest" });
    choose(view, host, words, (at) => {
      on(false);
      if (!at) return begin.focus();
      if (!view.place) {
        const [lon, lat] = at.map((degrees) => degrees.toFixed(DIGITS)) as [string, string];
        put("lon", lon);
        put("lat", lat);
        said.textContent = `${lat}, ${lon}`;
        view.choose(at);
        return begin.focus();
      }
      put("level", view.level);
      put("lon", String(at[0]));
      put("lat", String(at[1]));
      const name = view.place?.levels.find(({ id }) => id === view.level)?.name ?? "";
      said.textContent = words("chosen", { level: name });
      view.set("hot", [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: at } }]);
      form.querySelector("textarea")?.focus();
    });
  });
}

/** A cross over the drawing until a point is chosen, or Escape. */
function choose(view: PlanView, host: HTMLElement, words: Words, done: (at: [number, number] | undefined) => void): void {
  const frame = view.map.getCanvas();
  let [x, y] = [frame.clientWidth / 2, frame.clientHeight / 2];
  const cross = make("div", { className: "place-cross", tabIndex: 0 }, { role: "application", "aria-label": words("cross") });
  const stand = (): void => {
    cross.style.left = `${x}px`;
    cross.style.top = `${y}px`;
  };
  const end = (point?: { x: number; y: number }): void => {
    view.map.off("click", click);
    cross.remove();
    const at = point && view.map.unproject([point.x, point.y]);
    done(at ? [at.lng, at.lat] : undefined);
  };
  const click = ({ point }: MapMouseEvent): void => end(point);
  cross.addEventListener("keydown", (event) => {
    const way = WAYS[event.key];
    if (way) {
      const step = event.shiftKey ? STEP.near : STEP.far;
      x = Math.min(frame.clientWidth, Math.max(0, x + way[0] * step));
      y = Math.min(frame.clientHeight, Math.max(0, y + way[1] * step));
      stand();
    } else if (event.key === "Enter" || event.key === " ") end({ x, y });
    else if (event.key === "Escape") end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  stand();
  host.append(cross);
  view.map.on("click", click);
  cross.focus();
}
