// What one level of a place shows, ready for the map's sources.
import { boxOf, heart, middle, zoomFor } from "./shape";
import type { At, Box } from "./shape";
import type { Feature, Geometry, Note, Picked, Pin, Place, Severity } from "./types";

/** A thing of the level with where it is, for the keyboard, the ring and the camera. */
export interface Spot extends Picked { geometry: Geometry; at: At; severity?: Severity }

type Plain = Feature<Geometry, Record<string, unknown>>;

export interface LevelView { sources: Record<string, Plain[]>; spots: Spot[]; box: Box | undefined }

const feature = (geometry: Geometry, properties: object): Plain => ({ type: "Feature", geometry, properties: properties as Record<string, unknown> });
const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, note: 1 };
/** Pixels between pins that stand on one spot. */
const PIN_STEP = 20;

/** The map asks such questions at whole zooms only. */
const HALF_STEP = 0.5;

/** A name is drawn from the zoom at which it fits between the walls: about six pixels a letter, a line at most 13 letters. */
function names(place: Place, level: string): Plain[] {
  return place.units.features.filter((unit) => unit.properties.level === level && unit.properties.name !== "").map((unit) => {
    const { at, reach } = heart(unit.geometry);
    const letters = Math.min(13, unit.properties.name.length);
    return feature({ type: "Point", coordinates: at }, { name: unit.properties.name, reach, from: zoomFor(reach, 4 + letters * 2.4, at[1]) - HALF_STEP });
  });
}

/** Pins of a level; those on one spot stand side by side. */
function pins(place: Place, level: string): Plain[] {
  const spots: Record<string, Pin[]> = {};
  for (const pin of place.pins) if (pin.level === level) (spots[pin.at.join()] ??= []).push(pin);
  return Object.values(spots).flatMap((here) => here.map((pin, i) => feature({ type: "Point", coordinates: pin.at },
    { id: pin.id, image: `pin-${pin.severity}${pin.decided ? "-decided" : ""}`, weight: WEIGHT[pin.severity], offset: [(i - (here.length - 1) / 2) * PIN_STEP, 0] })));
}

function pinSpot(pin: Pin): Spot {
  return { kind: "pin", id: pin.id, title: pin.title, href: pin.href, severity: pin.severity, at: pin.at, geometry: { type: "Point", coordinates: pin.at } };
}

function noteSpot({ id, title, href, at }: Note): Spot {
  return { kind: "note", id, title, href, at, geometry: { type: "Point", coordinates: at } };
}

function spot(kind: Picked["kind"]) {
  return ({ properties: { id, title, href }, geometry }: Feature<Geometry, { id: string; title: string; href?: string }>): Spot => ({ kind, id, title, href, geometry, at: middle(geometry) });
}

/** Findings first, then rooms, ways out, other doors and equipment; by title within each, numbers as numbers. */
function inOrder(spots: Spot[], plates: Set<string>): Spot[] {
  const rank = (it: Spot): number => (it.kind === "pin" || it.kind === "note" ? 0 : it.kind === "unit" ? 1 : plates.has(it.id) ? 2 : it.kind === "opening" ? 3 : 4);
  const compare = new Intl.Collator(document.documentElement.lang || "en", { numeric: true }).compare;
  return spots.sort((a, b) => rank(a) - rank(b) || compare(a.title, b.title));
}

/** Views made before: finding room for 500 names takes a tenth of a second on a phone, so it is done once a level. */
const made = new WeakMap<Place, Map<string, LevelView>>();

export function levelView(place: Place, level: string): LevelView {
  const levels = made.get(place) ?? new Map<string, LevelView>();
  made.set(place, levels);
  const view = levels.get(level) ?? viewOf(place, level);
  levels.set(level, view);
  return view;
}

function viewOf(place: Place, level: string): LevelView {
  const here = <T extends Feature<Geometry, { level?: string | null }>>(all: T[]): T[] => all.filter(({ properties }) => (properties.level ?? level) === level);
  const units = here(place.units.features);
  const openings = here(place.openings.features);
  const fixtures = here(place.fixtures.features);
  const exits = openings.filter(({ properties }) => properties.plate);
  const notes = place.notes.filter((note) => note.level === level);
  const spots = [...place.pins.filter((pin) => pin.level === level).map(pinSpot), ...notes.map(noteSpot), ...units.map(spot("unit")), ...openings.map(spot("opening")), ...fixtures.map(spot("fixture"))];
  return {
    sources: {
      units: units as unknown as Plain[],
      openings: openings as unknown as Plain[],
      fixtures: fixtures as unknown as Plain[],
      plates: exits.map(({ geometry, properties }) => feature({ type: "Point", coordinates: middle(geometry) }, { id: properties.id, plate: properties.plate })),
      names: names(place, level),
      pins: pins(place, level),
      notes: notes.map(({ id, number, answered, at }) => feature({ type: "Point", coordinates: at }, { id, image: noteImage(number, answered) })),
    },
    spots: inOrder(spots.filter(({ title }) => title), new Set(exits.map(({ properties }) => properties.id))),
    box: boxOf(units.map(({ geometry }) => geometry)),
  };
}

/** Every text that stands on an exit plate. */
export function platesOf(place: Place): Set<string> {
  return new Set(place.openings.features.flatMap(({ properties }) => properties.plate ?? []));
}

/** What the picture of a comment's number is called. */
export function noteImage(number: number, answered: boolean): string {
  return `note-${number}${answered ? "-answered" : ""}`;
}
