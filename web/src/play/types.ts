// What the server sends: play.json.

export interface Curve { title: string; seconds: number[]; values: number[] }

export interface Run {
  /** What tells this run from the one beside it: "Exit B closed". */
  title?: string;
  /** Address of the place.json of the revision that was run. */
  place: string;
  /** Frames per second of building time. */
  rate: number;
  frames: number;
  people: number;
  /** Frames in one answer of `frames_url?from=K`. */
  chunk: number;
  frames_url: string;
  /** West, south, east, north: what 0…65535 stand for. */
  box: [number, number, number, number];
  /** Level ids; a frame's third number is an index into them. */
  levels: string[];
  curves: Curve[];
}

export type Play = Run & { beside?: Run };

/** The level index of a person who is not there: not yet, or already out. */
export const AWAY = 65535;
/** x, y, level. */
export const NUMBERS = 3;
