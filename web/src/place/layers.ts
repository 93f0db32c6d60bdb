// How the drawing is drawn: MapLibre layers as a function of the colours, so that a change of theme repaints and no more.
import type { LayerSpecification } from "asset:map.js";
import type { Colours } from "./colours";
import { PIXELS_PER_METRE } from "./shape";

/** Kinds of rooms that are drawn alike; all others are rooms. */
const WAYS = ["walkway", "lobby", "ramp", "movingwalkway"];
const STAIRS = ["stairs", "escalator", "elevator"];
const SERVICE = ["storage", "serviceroom", "restroom", "shower", "lockerroom", "coatcheck", "parking"];
const OPEN = ["opentobelow", "terrace"];
const SOLID = ["wall", "column"];
const FIRE = ["fireextinguisher", "firealarmpullstation", "hydrant", "alarmpoint", "shutoff"];
const SAFETY = ["assemblypoint", "defibrillator", "firstaid", "refuge"];

/** From here on the building is drawn; farther off it is a dot on the map. */
export const NEAR = 14.5;

const FONT = ["system-ui", "Segoe UI", "Roboto", "Noto Sans"];

/** A line as wide as in the building, and never thinner than can be seen. */
function metres(width: number, least: number, latitude: number): never {
  const at = (zoom: number): number => Math.max(least, (width * PIXELS_PER_METRE * 2 ** zoom) / Math.cos((latitude * Math.PI) / 180));
  return ["interpolate", ["exponential", 2], ["zoom"], 16, at(16), 18, at(18), 20, at(20), 22, at(22), 24, at(24)] as never;
}

const polygons = ["==", ["geometry-type"], "Polygon"] as never;
const lines = ["==", ["geometry-type"], "LineString"] as never;
const dots = ["==", ["geometry-type"], "Point"] as never;
/** Is one of these kinds; with `true` at the end, is none of them. */
function kind(...kinds: (string | true)[]): never {
  const among = ["in", ["get", "kind"], ["literal", kinds.filter((it) => it !== true)]];
  return (kinds.includes(true) ? ["!", among] : among) as never;
}
const both = (one: never, other: never): never => ["all", one, other] as never;

/** Sea around the countries; near a building no outline is exact enough, and all is plain ground. */
export function groundColour(colours: Colours, outlines: boolean): never {
  return (outlines ? ["interpolate", ["linear"], ["zoom"], 9, colours["plan-sea"], 12, colours["plan-land"]] : colours["plan-open"]) as never;
}

/** Land and borders, below everything else. */
export function landLayers(colours: Colours): LayerSpecification[] {
  return [
    { id: "land", type: "fill", source: "outlines", paint: { "fill-color": colours["plan-land"] } },
    { id: "borders", type: "line", source: "outlines", paint: { "line-color": colours["plan-border"], "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 8, 1.5], "line-opacity": ["interpolate", ["linear"], ["zoom"], 10, 0.6, 13, 0] } },
  ];
}

function ground(c: Colours): LayerSpecification[] {
  const area = ["match", ["get", "kind"], SAFETY, c["plan-exit"], c["plan-wall"]] as never;
  return [
    { id: "areas", type: "fill", source: "fixtures", filter: both(polygons, kind(...SOLID, true)), paint: { "fill-color": area, "fill-opacity": 0.12 } },
    { id: "area-edges", type: "line", source: "fixtures", filter: both(polygons, kind(...SOLID, true)), paint: { "line-color": area, "line-width": 1.5, "line-dasharray": [3, 2] } },
    { id: "paths", type: "line", source: "fixtures", filter: both(lines, kind("road", true)), paint: { "line-color": c["plan-wall"], "line-width": ["interpolate", ["linear"], ["zoom"], 15, 0.5, 20, 2] } },
    { id: "roads", type: "line", source: "fixtures", filter: both(lines, kind("road")), layout: { "line-cap": "round" }, paint: { "line-color": c.line, "line-width": ["interpolate", ["exponential", 2], ["zoom"], 14, 1, 20, 24] } },
    {
      id: "units", type: "fill", source: "units",
      paint: { "fill-color": ["match", ["get", "kind"], WAYS, c["plan-way"], STAIRS, c["plan-stairs"], SERVICE, c["plan-service"], OPEN, c["plan-open"], c["plan-room"]], "fill-antialias": false },
    },
    { id: "treads", type: "fill", source: "units", minzoom: 17.5, filter: kind("stairs", "escalator"), paint: { "fill-pattern": "treads" } },
    { id: "hot", type: "fill", source: "hot", filter: polygons, paint: { "fill-color": c.focus, "fill-opacity": 0.22 } },
  ];
}

function walls(c: Colours, latitude: number): LayerSpecification[] {
  return [
    { id: "walls", type: "line", source: "units", layout: { "line-join": "round" }, paint: { "line-color": c["plan-wall"], "line-width": metres(0.16, 0.7, latitude) } },
    { id: "solids", type: "fill", source: "fixtures", filter: both(polygons, kind(...SOLID)), paint: { "fill-color": c["plan-wall"] } },
    { id: "gaps", type: "line", source: "openings", minzoom: 16.5, filter: ["!", kind("closed")] as never, paint: { "line-color": c["plan-way"], "line-width": metres(0.34, 1.2, latitude) } },
    { id: "doors", type: "line", source: "openings", minzoom: 16.5, filter: kind("passage", "closed", "exit", true), paint: { "line-color": c["plan-door"], "line-width": metres(0.08, 1, latitude) } },
    { id: "closed", type: "line", source: "openings", filter: kind("closed"), paint: { "line-color": c["plan-closed"], "line-width": metres(0.3, 2.5, latitude), "line-dasharray": [0.8, 0.5] } },
    { id: "exits", type: "line", source: "openings", filter: kind("exit"), layout: { "line-cap": "square" }, paint: { "line-color": c["plan-exit"], "line-width": metres(0.34, 3, latitude) } },
    { id: "hot-line", type: "line", source: "hot", filter: lines, layout: { "line-cap": "round" }, paint: { "line-color": c.focus, "line-width": 7 } },
  ];
}

function marks(c: Colours): LayerSpecification[] {
  const halo = { "text-color": c.ink, "text-halo-color": c["plan-room"], "text-halo-width": 1.4 };
  return [
    {
      id: "equipment", type: "symbol", source: "fixtures", minzoom: 17, filter: dots,
      layout: { "icon-image": ["match", ["get", "kind"], FIRE, "equipment-fire", SAFETY, "equipment-safety", "equipment"], "icon-allow-overlap": true },
    },
    {
      id: "equipment-names", type: "symbol", source: "fixtures", minzoom: 18.5,
      layout: { "text-field": ["get", "title"], "text-font": FONT, "text-size": 12, "text-offset": [0, 0.8], "text-anchor": "top", "text-max-width": 9 }, paint: halo,
    },
    {
      id: "plates", type: "symbol", source: "plates", minzoom: NEAR,
      layout: { "icon-image": ["concat", "plate-", ["get", "plate"]], "icon-allow-overlap": ["step", ["zoom"], false, 18.5, true] as never, "icon-padding": 1 },
    },
    {
      id: "names", type: "symbol", source: "names", minzoom: 16, filter: ["<=", ["get", "from"], ["zoom"]] as never,
      layout: { "text-field": ["get", "name"], "text-font": FONT, "text-size": ["interpolate", ["linear"], ["zoom"], 17, 11, 21, 15], "text-max-width": 7, "symbol-sort-key": ["-", 0, ["get", "reach"]], "text-padding": 1 },
      paint: halo,
    },
    { id: "pins", type: "symbol", source: "pins", minzoom: NEAR, layout: { "icon-image": ["get", "image"], "icon-allow-overlap": true, "icon-size": ["interpolate", ["linear"], ["zoom"], 15, 0.5, 18, 0.9], "icon-offset": ["get", "offset"], "symbol-sort-key": ["get", "weight"] } },
    { id: "notes", type: "symbol", source: "notes", minzoom: NEAR, layout: { "icon-image": ["get", "image"], "icon-allow-overlap": true, "icon-anchor": "bottom", "icon-size": ["interpolate", ["linear"], ["zoom"], 15, 0.6, 18, 1] } },
    { id: "hot-halo", type: "circle", source: "hot", filter: dots, paint: { "circle-radius": 18, "circle-color": c.focus, "circle-opacity": 0.25, "circle-stroke-color": c.focus, "circle-stroke-width": 3 } },
    // Above all else, as a small room may lie under a plate.
    { id: "ring", type: "line", source: "ring", filter: ["!", dots] as never, layout: { "line-join": "round", "line-cap": "round" }, paint: { "line-color": c.focus, "line-width": 4 } },
    { id: "ring-dot", type: "circle", source: "ring", filter: dots, paint: { "circle-radius": 16, "circle-opacity": 0, "circle-stroke-color": c.focus, "circle-stroke-width": 4 } },
  ];
}

/** The building from afar. */
function home(c: Colours): LayerSpecification[] {
  return [
    { id: "home", type: "circle", source: "home", maxzoom: NEAR, paint: { "circle-radius": 9, "circle-color": c.accent, "circle-stroke-color": c.sheet, "circle-stroke-width": 3 } },
    { id: "home-name", type: "symbol", source: "home", maxzoom: NEAR, layout: { "text-field": ["get", "name"], "text-font": FONT, "text-size": 14, "text-offset": [0, 1], "text-anchor": "top" }, paint: { "text-color": c.ink, "text-halo-color": c["plan-land"], "text-halo-width": 1.6 } },
  ];
}

/** Everything of one level of a place; `latitude` gives walls their width. */
export function placeLayers(colours: Colours, latitude: number): LayerSpecification[] {
  return [...ground(colours), ...walls(colours, latitude), ...marks(colours), ...home(colours)];
}

/** All sites the reader may see, those near each other as one; beside a drawing they end where it begins. */
export function siteLayers(c: Colours, beside: boolean): LayerSpecification[] {
  return sitesAt(c).map((layer) => (beside ? ({ ...layer, maxzoom: NEAR } as LayerSpecification) : layer));
}

function sitesAt(c: Colours): LayerSpecification[] {
  const text = { "text-color": c.ink, "text-halo-color": c.paper, "text-halo-width": 1.6 };
  return [
    { id: "clusters", type: "circle", source: "sites", filter: ["has", "point_count"], paint: { "circle-color": c.accent, "circle-stroke-color": c.sheet, "circle-stroke-width": 2, "circle-radius": ["step", ["get", "point_count"], 15, 20, 19, 200, 25] } },
    { id: "cluster-counts", type: "symbol", source: "sites", filter: ["has", "point_count"], layout: { "text-field": ["get", "point_count_abbreviated"], "text-font": FONT, "text-size": 14, "text-allow-overlap": true }, paint: { "text-color": c.sheet } },
    { id: "coarse", type: "circle", source: "sites", filter: ["all", ["!", ["has", "point_count"]], ["get", "coarse"]] as never, paint: { "circle-radius": 22, "circle-color": c.accent, "circle-opacity": 0.14 } },
    {
      id: "sites", type: "circle", source: "sites", filter: ["!", ["has", "point_count"]],
      paint: { "circle-radius": 8, "circle-color": ["match", ["get", "worst"], "error", c.error, "warning", c.warning, "note", c.note, "none", c.ok, c.accent], "circle-stroke-color": c.sheet, "circle-stroke-width": 2 },
    },
    { id: "site-names", type: "symbol", source: "sites", minzoom: 4, filter: ["!", ["has", "point_count"]], layout: { "text-field": ["get", "name"], "text-font": FONT, "text-size": 13, "text-offset": [0, 1], "text-anchor": "top", "text-max-width": 12 }, paint: text },
  ];
}
