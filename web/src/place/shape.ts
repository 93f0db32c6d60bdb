// Plane geometry in degrees: bounds, and where in a room its name fits.
import type { Geometry, Polygon } from "./types";

export type At = [number, number];
/** West, south, east, north. */
export type Box = [number, number, number, number];

function stretch(box: Box, value: unknown): void {
  if (!Array.isArray(value)) return;
  if (typeof value[0] !== "number") return value.forEach((inner) => stretch(box, inner));
  const [x, y] = value as At;
  if (x < box[0]) box[0] = x;
  if (y < box[1]) box[1] = y;
  if (x > box[2]) box[2] = x;
  if (y > box[3]) box[3] = y;
}

/** The box around all geometries; nothing when there are none. */
export function boxOf(geometries: Iterable<Geometry>): Box | undefined {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) if (geometry.type !== "GeometryCollection") stretch(box, geometry.coordinates);
  return box[0] <= box[2] ? box : undefined;
}

/** Middle of a geometry's box: where the keyboard's ring and the camera go. */
export function middle(geometry: Geometry): At {
  const [west, south, east, north] = boxOf([geometry]) ?? [0, 0, 0, 0];
  return [(west + east) / 2, (south + north) / 2];
}

/** The edges of a room as x1, y1, x2, y2 …, with x scaled by `k` = cos(latitude) so that both axes have one unit. */
function edgesOf(rings: At[][], k: number): Float64Array {
  const edges: number[] = [];
  for (const ring of rings) for (let i = 1; i < ring.length; i++) edges.push(ring[i - 1]![0] * k, ring[i - 1]![1], ring[i]![0] * k, ring[i]![1]);
  return Float64Array.from(edges);
}

/** Distance from a point to the nearest edge, negative outside. Plain loops: a level of 500 rooms asks 40,000 times. */
function depth(x: number, y: number, edges: Float64Array): number {
  let inside = false;
  let nearest = Infinity;
  for (let i = 0; i < edges.length; i += 4) {
    const ax = edges[i]!, ay = edges[i + 1]!, bx = edges[i + 2]!, by = edges[i + 3]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const dx = bx - ax, dy = by - ay;
    const length = dx * dx + dy * dy;
    let along = length > 0 ? ((x - ax) * dx + (y - ay) * dy) / length : 0;
    along = along < 0 ? 0 : along > 1 ? 1 : along;
    const ex = x - ax - along * dx, ey = y - ay - along * dy;
    const square = ex * ex + ey * ey;
    if (square < nearest) nearest = square;
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** Points tried along each side of the box, and how often the box is shrunk around the best. */
const SIDE = 5;
const ROUNDS = 3;

/** The point of a room farthest from its walls, near enough for a name, and that distance in degrees of latitude. */
export function heart(room: Polygon): { at: At; reach: number } {
  const [west, south, east, north] = boxOf([room]) ?? [0, 0, 0, 0];
  const k = Math.cos((south * Math.PI) / 180);
  const edges = edgesOf(room.coordinates as At[][], k);
  let best: At = [((west + east) / 2) * k, (south + north) / 2];
  let reach = depth(best[0], best[1], edges);
  let [width, height] = [(east - west) * k, north - south];
  for (let round = 0; round < ROUNDS; round++) {
    const centre = best;
    for (let i = 0; i < SIDE * SIDE; i++) {
      const x = centre[0] + width * (((i % SIDE) + 0.5) / SIDE - 0.5);
      const y = centre[1] + height * ((Math.floor(i / SIDE) + 0.5) / SIDE - 0.5);
      const deep = depth(x, y, edges);
      // The middle wins near-ties: a name in the middle of a corridor reads better than one at its end.
      if (deep > reach * 1.02 + 1e-12) [best, reach] = [[x, y], deep];
    }
    width /= SIDE - 1;
    height /= SIDE - 1;
  }
  return { at: [best[0] / k, best[1]], reach: Math.max(reach, 0) };
}

const METRES_PER_DEGREE = 111_320;
/** Pixels a metre takes at zoom 0 on the equator, for MapLibre's tiles of 512 pixels. */
export const PIXELS_PER_METRE = 512 / 40_075_016.7;

/** The zoom from which `reach` degrees of latitude are `pixels` wide. */
export function zoomFor(reach: number, pixels: number, latitude: number): number {
  const metres = Math.max(reach * METRES_PER_DEGREE, 0.05);
  return Math.log2((pixels * Math.cos((latitude * Math.PI) / 180)) / (metres * PIXELS_PER_METRE));
}
