// What the server would answer to the modules.
import { chunk, play } from "./frames.mjs";
import { place, sites } from "./school.mjs";

const json = (value) => ({ type: "application/json", body: JSON.stringify(value) });
const named = (url) => url.searchParams.get("id").replace(/[^\w-]/g, "");
const ANSWERS = {
  "/sites/1/place.json": () => json(place()),
  "/sites/2/place.json": () => json(place("free")),
  "/map.json": () => json(sites()),
  "/runs/1/play.json": () => json(play(1)),
  "/runs/2/play.json": () => json(play(1, 2)),
  "/runs/3/play.json": () => json(play(3)),
  "/thing": (url) => ({ type: "text/html", body: `<h3>Picked</h3><p>${named(url)}</p>` }),
  "/finding": (url) => ({ type: "text/html", body: `<h3>Finding ${named(url)}</h3><p>Settle it here.</p>` }),
};

export async function api(url) {
  const frames = url.pathname.match(/^\/runs\/(\d)\/frames$/);
  if (frames) return { type: "application/octet-stream", body: chunk(Number(frames[1]), Number(url.searchParams.get("from"))) };
  return ANSWERS[url.pathname]?.(url) ?? null;
}
