// place.json of the real school of examples/school, as the server would make it. Its drawing is in metres.
import { readFileSync } from "node:fs";

const drawing = JSON.parse(readFileSync(new URL("../../examples/school/plan.geojson", import.meta.url), "utf8"));
/** Where the mock puts the building; the real one says nothing of its place. */
const ORIGIN = { placed: [78.3739, 45.0156], free: [0, 0] };
const METRES = 111_320;
const KINDS = { classroom: "Учебный класс", walkway: "Коридор", stairs: "Лестница", restroom: "Туалет", office: "Кабинет", foodservice: "Столовая", lobby: "Вестибюль", fitnessroom: "Спортивный зал", library: "Библиотека", storage: "Кладовая" };

function mover([lon, lat]) {
  const k = Math.cos((lat * Math.PI) / 180);
  const move = (at) => (typeof at[0] === "number" ? [lon + at[0] / METRES / k, lat + at[1] / METRES] : at.map(move));
  return move;
}

const of = (type) => drawing.features.filter(({ properties }) => properties.feature_type === type);
const collection = (features) => ({ type: "FeatureCollection", features });
const centre = (ring) => [0, 1].map((i) => (Math.min(...ring.map((at) => at[i])) + Math.max(...ring.map((at) => at[i]))) / 2);

/** Findings that a school like this one has; the places are real rooms of the drawing. */
function pins(move) {
  const units = of("unit");
  const pin = (id, code, severity, unit, title) => ({ id, code, severity, decided: id === "p120", level: unit.properties.level, at: move(centre(unit.geometry.coordinates[0])), title: `${code}: ${title}`, href: `/finding?id=${id}` });
  const classes = units.filter(({ properties }) => properties.category === "classroom" && properties.lockable?.value === false);
  return [
    ...classes.slice(0, 9).map((unit, i) => pin(`k301-${i}`, "K301", "warning", unit, `помещение ${unit.properties.number} нельзя запереть изнутри`)),
    pin("e201", "E201", "error", units.find(({ properties }) => properties.category === "storage"), "нет пути к выходу"),
    pin("p120", "P120", "note", units.find(({ properties }) => properties.category === "office"), "помещение без номера"),
    pin("k301-x", "K301", "warning", units.find(({ properties }) => properties.category === "office"), "нельзя запереть изнутри"),
  ];
}

export function place(where = "placed") {
  const move = mover(ORIGIN[where]);
  const moved = ({ type, coordinates }) => ({ type, coordinates: move(coordinates) });
  let exits = 0;
  const unit = ({ id, geometry, properties: { level, category, number, name } }) => ({ type: "Feature", geometry: moved(geometry), properties: { id, level, kind: category, name: number ?? "", title: `${KINDS[category] ?? name}${number ? ` ${number}` : ""}`, href: `/thing?id=${id}` } });
  const level = (id) => of("unit").find((room) => room.id === id)?.properties.level ?? "level-2";
  const opening = ({ id, geometry, properties }) => {
    const plate = properties.exit ? `E${++exits}` : undefined;
    return { type: "Feature", geometry: moved(geometry), properties: { id, level: properties.level ?? level(properties.joins?.[0]), kind: properties.exit ? (exits === 3 ? "closed" : "exit") : "door", title: plate ? `Выход ${plate}, ширина ${properties.width} м` : `Дверь, ширина ${properties.width} м`, plate, href: `/thing?id=${id}` } };
  };
  const fixture = ({ id, geometry, properties: { level: on, category, name } }) => ({ type: "Feature", geometry: moved(geometry), properties: { id, ...(on ? { level: on } : {}), kind: category, title: name || category, href: `/thing?id=${id}` } });
  return {
    name: "Школа № 12",
    placed: where === "placed",
    levels: drawing.parvis.levels.map(({ id, name, ordinal }) => ({ id, name, ordinal })),
    start: "level-3",
    units: collection(of("unit").map(unit)),
    openings: collection(of("opening").map(opening)),
    fixtures: collection(of("fixture").map(fixture)),
    pins: pins(move),
    notes: [],
  };
}

/** Sites of a made-up country list, for the clustered map. */
export function sites() {
  const towns = [[76.9, 43.25, 60], [71.43, 51.13, 40], [69.6, 42.32, 30], [78.37, 45.02, 12], [74.6, 42.87, 25], [68.78, 38.56, 20], [69.24, 41.31, 40], [58.38, 37.95, 9]];
  const worst = ["error", "warning", "none", "warning"];
  const features = towns.flatMap(([lon, lat, count], town) => Array.from({ length: count }, (_, i) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [lon + Math.sin(i * 12.9) * 0.09, lat + Math.cos(i * 7.7) * 0.06] },
    properties: { id: `${town}-${i}`, name: `Школа № ${i + 1}`, href: "/place", coarse: i % 7 === 0, worst: worst[(town + i) % 4], count: i % 5 },
  })));
  return collection(features);
}
