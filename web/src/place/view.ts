// The plan of a place on a map, one level at a time. Both the drawing and the playback show it.
import { LngLatBounds, MapView } from "asset:map.js";
import type { GeoJSONSource, LayerSpecification, SourceSpecification } from "asset:map.js";
import { coloursOf, onTheme } from "./colours";
import type { Colours } from "./colours";
import { putImages } from "./images";
import { groundColour, landLayers, placeLayers, siteLayers } from "./layers";
import { levelView } from "./level";
import type { LevelView, Spot } from "./level";
import { boxOf } from "./shape";
import type { Place, Sites } from "./types";

const EMPTY = { type: "FeatureCollection" as const, features: [] };
const PLACE_SOURCES = ["fixtures", "units", "openings", "plates", "names", "pins", "notes", "hot", "ring", "home"];
/** A building fills the frame, and a hut does not fill it with one door. */
const NEAREST_FIT = 21;
/** Sites fill the frame, but of one alone the borders of its country are seen around it. */
const FARTHEST_IN = 4;
/** Zoom levels one may go out from a building that is not on the map. */
const ROOM_TO_LEAVE = 1.5;

const geojson = (data: string | typeof EMPTY, more: object = {}): SourceSpecification => ({ type: "geojson", data, ...more }) as SourceSpecification;

export class PlanView {
  readonly map: InstanceType<typeof MapView>;
  place: Place | undefined;
  level = "";
  /** Pixels that the controls take at each side; the drawing is fitted between them. */
  padding = { top: 24, bottom: 24, left: 24, right: 24 };
  shown: LevelView = { sources: {}, spots: [], box: undefined };
  #colours: Colours;
  #outlines: boolean;
  #sites = false;
  #stopTheme: () => void;

  /** `frame` is empty and belongs to the map from now on; throws where the browser has no WebGL. */
  constructor(frame: HTMLElement, title: string, outlines?: string, place?: Place) {
    // Opens at the building, so that nobody sees half a continent first.
    const around = place && boxOf(place.units.features.map(({ geometry }) => geometry));
    this.#colours = coloursOf(frame);
    this.#outlines = Boolean(outlines);
    const sources: Record<string, SourceSpecification> = outlines ? { outlines: geojson(outlines, { maxzoom: 8 }) } : {};
    const ground = { id: "ground", type: "background" as const, paint: { "background-color": groundColour(this.#colours, this.#outlines) } };
    this.map = new MapView({
      container: frame,
      style: { version: 8, sources, layers: [ground, ...(outlines ? landLayers(this.#colours) : [])] },
      ...(around ? { bounds: around } : { center: [66, 45], zoom: 3 }),
      maxZoom: 24,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: 120,
      locale: { "Map.Title": title },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.#stopTheme = onTheme(() => this.#repaint(frame));
  }

  ready(): Promise<void> {
    return new Promise((done) => (this.map.loaded() ? done() : void this.map.once("load", () => done())));
  }

  #layers(): LayerSpecification[] {
    const latitude = this.place ? (boxOf(this.place.units.features.map(({ geometry }) => geometry))?.[1] ?? 0) : 0;
    return [
      ...(this.#outlines ? landLayers(this.#colours) : []),
      ...(this.place ? placeLayers(this.#colours, latitude) : []),
      ...(this.#sites ? siteLayers(this.#colours, Boolean(this.place)) : []),
    ];
  }

  #repaint(frame: HTMLElement): void {
    this.#colours = coloursOf(frame);
    this.map.setPaintProperty("ground", "background-color", groundColour(this.#colours, this.#outlines));
    if (this.place) putImages(this.map, this.#colours, this.place);
    for (const { id, paint } of this.#layers() as { id: string; paint?: object }[]) {
      for (const [name, value] of Object.entries(paint ?? {})) this.map.setPaintProperty(id, name as never, value as never);
    }
  }

  #add(names: string[], more?: (name: string) => object): void {
    for (const name of names) if (!this.map.getSource(name)) this.map.addSource(name, geojson(EMPTY, more?.(name)));
    for (const layer of this.#layers()) if (!this.map.getLayer(layer.id)) this.map.addLayer(layer);
  }

  show(place: Place): void {
    this.place = place;
    putImages(this.map, this.#colours, place);
    // Tiles as fine as the drawing: a centimetre at zoom 20.
    this.#add(PLACE_SOURCES, () => ({ maxzoom: 20, buffer: 32, tolerance: 0.05 }));
    this.setLevel(place.levels.some(({ id }) => id === place.start) ? place.start : (place.levels[0]?.id ?? ""));
    this.fit(false);
    if (place.placed) this.#home(place);
    if (!place.placed) this.map.setMinZoom(this.map.getZoom() - ROOM_TO_LEAVE);
  }

  #home({ name, units }: Place): void {
    const box = boxOf(units.features.map(({ geometry }) => geometry));
    if (box) this.set("home", [{ type: "Feature", properties: { name }, geometry: { type: "Point", coordinates: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] } }]);
  }

  showSites(sites: Sites): void {
    this.#sites = true;
    this.#add(["sites"], () => ({ cluster: true, clusterRadius: 46, clusterMaxZoom: 13 }));
    this.set("sites", sites.features);
    const box = boxOf(sites.features.map(({ geometry }) => geometry));
    if (box && !this.place) this.map.fitBounds(new LngLatBounds(box), { padding: 60, maxZoom: FARTHEST_IN, animate: false });
  }

  setLevel(level: string): void {
    if (!this.place) return;
    this.level = level;
    this.shown = levelView(this.place, level);
    for (const [name, features] of Object.entries(this.shown.sources)) this.set(name, features);
    this.set("hot", []);
    this.set("ring", []);
  }

  set(source: string, features: unknown[]): void {
    this.map.getSource<GeoJSONSource>(source)?.setData({ type: "FeatureCollection", features } as never);
  }

  /** Shows the whole level. */
  fit(animate = true): void {
    const { box } = this.shown;
    if (box) this.map.fitBounds(new LngLatBounds(box), { padding: this.padding, maxZoom: NEAREST_FIT, animate });
  }

  /** Draws things as hot (pointed at) or ringed (reached by keyboard). */
  mark(source: "hot" | "ring", spots: Spot[]): void {
    this.set(source, spots.map(({ geometry }) => ({ type: "Feature", geometry, properties: {} })));
  }

  /** Marks a point chosen on a map without a drawing. */
  choose(coordinates: [number, number]): void {
    if (!this.map.getSource("chosen")) {
      this.map.addSource("chosen", geojson(EMPTY));
      this.map.addLayer({ id: "chosen", type: "circle", source: "chosen", paint: { "circle-radius": 9, "circle-color": this.#colours.accent, "circle-stroke-color": this.#colours.sheet, "circle-stroke-width": 3 } });
    }
    this.set("chosen", [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates } }]);
  }

  /** Brings a thing into the frame where it is outside. */
  reveal({ at }: Spot): void {
    if (!this.map.getBounds().contains(at)) this.map.easeTo({ center: at });
  }

  remove(): void {
    this.#stopTheme();
    this.map.remove();
  }
}
