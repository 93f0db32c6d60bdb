// place.js: the drawing of a place. The playback shares its view.
import { ParvisPlace } from "./element";

customElements.define("parvis-place", ParvisPlace);

export { coloursOf, onTheme } from "./colours";
export type { Colours } from "./colours";
export { fetchJson } from "./element";
export { levelButtons, make, roomFor, zoomButtons } from "./parts";
export type { LevelButtons } from "./parts";
export type { Place } from "./types";
export { PlanView } from "./view";
