// How close people stand: persons per square metre around each, from one frame.
import { AWAY, NUMBERS } from "./types";
import type { Run } from "./types";

const METRES_PER_DEGREE = 111_320;
/** Side of a cell in metres; a person's density is counted over the nine cells around, 9 m². */
const CELL = 1;
/** The density at which the colour is fullest. A choice of display, not a limit of anything. */
export const FULL = 4;

/** Writes 0…255 for each person into `out`: 255 is `FULL` persons per m² or more. */
export function densities(frame: Uint16Array, { box: [west, south, east, north], people, levels }: Run, out: Uint8Array): void {
  const width = Math.ceil(((east - west) * METRES_PER_DEGREE * Math.cos((south * Math.PI) / 180)) / CELL) + 2;
  const height = Math.ceil(((north - south) * METRES_PER_DEGREE) / CELL) + 2;
  const cells = new Uint16Array(width * height * levels.length);
  const cellOf = (i: number): number => {
    const x = 1 + Math.floor((frame[i]! / 65536) * (width - 2));
    const y = 1 + Math.floor((frame[i + 1]! / 65536) * (height - 2));
    return (frame[i + 2]! * height + y) * width + x;
  };
  for (let p = 0; p < people; p++) if (frame[p * NUMBERS + 2] !== AWAY) cells[cellOf(p * NUMBERS)]!++;
  for (let p = 0; p < people; p++) {
    if (frame[p * NUMBERS + 2] === AWAY) continue;
    const cell = cellOf(p * NUMBERS);
    let around = 0;
    for (const row of [cell - width, cell, cell + width]) around += (cells[row - 1] ?? 0) + (cells[row] ?? 0) + (cells[row + 1] ?? 0);
    out[p] = Math.min(255, (around / (9 * CELL * CELL) / FULL) * 255);
  }
}
