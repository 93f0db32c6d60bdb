// Outlines of the countries for the map below a site: Natural Earth 1:50m, thinned, as GeoJSON without names.
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { readFile } from "node:fs/promises";

/** A point goes when the triangle with its neighbours is smaller than this, in square degrees; so does an island that is
 *  not its country's largest piece. Chosen so that the file stays under 250 kB. */
const SMALLEST_TRIANGLE = 0.045;
const SMALLEST_ISLAND = 0.25;
/** Around Central Asia, where Parvis is used, the outline keeps all that 1:50m has: points there weigh this much more. */
const HOME = { west: 44, south: 33, east: 90, north: 57, weight: 40 };
/** Two digits are a kilometre: finer than 1:50m is drawn. */
const DIGITS = 100;

const atHome = ([x, y]) => x > HOME.west && x < HOME.east && y > HOME.south && y < HOME.north;
const round = (place) => place.map((value) => Math.round(value * DIGITS) / DIGITS);

/** A ring without the points that rounding made equal. */
function thinned(ring) {
  return ring.map(round).filter((at, i, all) => i === 0 || at[0] !== all[i - 1][0] || at[1] !== all[i - 1][1]);
}

/** A ring that crosses the line where east meets west goes on past 180° instead of leaping to -180°, which would be drawn
 *  once round the world. The map draws what lies past the line on its other side. */
function unbroken(ring) {
  let turns = 0;
  return ring.map(([x, y], i) => {
    const before = i > 0 ? ring[i - 1][0] : x;
    if (Math.abs(x - before) > 180) turns += Math.sign(before - x);
    return [Math.round((x + 360 * turns) * DIGITS) / DIGITS, y];
  });
}

function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + ring[i - 1][0] * y - x * ring[i - 1][1]), 0)) / 2;
}

function polygons({ type, coordinates }) {
  const all = (type === "Polygon" ? [coordinates] : coordinates).map((rings) => rings.map(thinned).map(unbroken));
  const sizes = all.map(([outer]) => area(outer));
  const largest = Math.max(...sizes);
  return all
    .filter((_, i) => sizes[i] > 0 && (sizes[i] === largest || sizes[i] > SMALLEST_ISLAND))
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => area(hole) > SMALLEST_ISLAND)]);
}

export async function countries() {
  const atlas = JSON.parse(await readFile(new URL("../node_modules/world-atlas/countries-50m.json", import.meta.url), "utf8"));
  const weighed = presimplify(atlas);
  for (const point of weighed.arcs.flat()) if (atHome(point)) point[2] *= HOME.weight;
  const world = feature(simplify(weighed, SMALLEST_TRIANGLE), atlas.objects.countries);
  const features = world.features
    .map(({ geometry }) => ({ type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates: polygons(geometry) } }))
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  return JSON.stringify({ type: "FeatureCollection", features });
}
