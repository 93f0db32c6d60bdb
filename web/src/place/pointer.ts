// What lies under the mouse or the finger.
import type { MapMouseEvent } from "asset:map.js";
import type { Spot } from "./level";
import type { PlanView } from "./view";

/** Layers in which something can be picked, with the kind of thing each shows; the first hit wins. */
const LAYERS: [string, Spot["kind"]][] = [["notes", "note"], ["pins", "pin"], ["plates", "opening"], ["equipment", "fixture"], ["exits", "opening"], ["closed", "opening"], ["gaps", "opening"], ["units", "unit"], ["areas", "fixture"]];
/** A fingertip is wide. */
const REACH = { mouse: 4, finger: 14 };

export function spotUnder(view: PlanView, { point, originalEvent }: MapMouseEvent): Spot | undefined {
  const coarse = (originalEvent as Partial<PointerEvent>).pointerType === "touch" || matchMedia("(pointer: coarse)").matches;
  const reach = coarse ? REACH.finger : REACH.mouse;
  const around: [[number, number], [number, number]] = [[point.x - reach, point.y - reach], [point.x + reach, point.y + reach]];
  const layers = LAYERS.map(([id]) => id).filter((id) => view.map.getLayer(id));
  const near = view.map.queryRenderedFeatures(around, { layers });
  const exact = view.map.queryRenderedFeatures(point, { layers: layers.filter((id) => id === "units" || id === "areas") });
  for (const [layer, kind] of LAYERS) {
    // A room is the one under the point itself, not one beside it.
    const hit = (layer === "units" || layer === "areas" ? exact : near).find((feature) => feature.layer.id === layer);
    const spot = hit && view.shown.spots.find((it) => it.kind === kind && it.id === hit.properties["id"]);
    if (spot) return spot;
  }
  return undefined;
}
