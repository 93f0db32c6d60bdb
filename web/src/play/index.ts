// play.js: playback of runs.
import { ParvisPlay } from "./element";

customElements.define("parvis-play", ParvisPlay);
