// <parvis-exercise>: a screen of an exercise that stays as it is on the server, and what is typed on it, kept until it
// is sent. Without this script the same forms go the usual way.
import { ParvisExercise } from "./element";

customElements.define("parvis-exercise", ParvisExercise);
