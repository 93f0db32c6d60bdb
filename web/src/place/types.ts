// What the server sends: place.json and the map of sites.
import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon } from "geojson";

export interface Level { id: string; name: string; ordinal: number }
/** Anything that can be picked: its `title` is said aloud, its `href` is what picking it asks for. */
interface Thing { id: string; title: string; href?: string }
export interface UnitProps extends Thing { level: string; kind: string; name: string }
/** `kind` is `exit`, `closed` or `passage`; every other kind is drawn as a door. */
export interface OpeningProps extends Thing { level: string; kind: string; plate?: string }
/** Without a level a fixture stands outside and shows on every level. */
export interface FixtureProps extends Thing { level?: string | null; kind: string }
export type Severity = "error" | "warning" | "note";
/** `decided`: somebody sees to it, or it was accepted. */
export interface Pin extends Thing { code: string; severity: Severity; decided: boolean; level: string; at: [number, number] }
/** A comment where it is pinned, by its number in the list. */
export interface Note extends Thing { number: number; answered: boolean; level: string; at: [number, number] }

export interface Place {
  name: string;
  /** False: the drawing lies around 0,0 and no map is shown beneath it. */
  placed: boolean;
  levels: Level[];
  start: string;
  units: FeatureCollection<Polygon, UnitProps>;
  openings: FeatureCollection<LineString, OpeningProps>;
  fixtures: FeatureCollection<Geometry, FixtureProps>;
  pins: Pin[];
  notes: Note[];
}

export interface SiteProps { id: string; name: string; href: string; coarse: boolean; worst: Severity | "none" | "unknown"; count: number | null }
export type Sites = FeatureCollection<Point, SiteProps>;

/** What was picked, as the `pick` event tells it. */
export interface Picked { kind: "unit" | "opening" | "fixture" | "pin" | "note"; id: string; title: string; href: string | undefined }
export type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon };
