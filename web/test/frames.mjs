// Made-up runs to look at the playback: everybody walks straight to a way out of the level. It is no forecast of anything.
import { place } from "./school.mjs";

const RATE = 4;
const CHUNK = 40;
const AWAY = 65535;
/** A small repeatable source of numbers between 0 and 1. */
const noise = (seed) => { const x = Math.sin(seed * 127.1) * 43758.5453; return x - Math.floor(x); };

const school = place();
const levels = school.levels.map(({ id }) => id);
const all = school.units.features.flatMap(({ geometry }) => geometry.coordinates[0]);
const box = [Math.min(...all.map((at) => at[0])) - 2e-4, Math.min(...all.map((at) => at[1])) - 2e-4, Math.max(...all.map((at) => at[0])) + 2e-4, Math.max(...all.map((at) => at[1])) + 2e-4];
const inBox = ([x, y]) => [((x - box[0]) / (box[2] - box[0])) * 65535, ((y - box[1]) / (box[3] - box[1])) * 65535];
const rooms = school.units.features.filter(({ properties }) => properties.kind !== "stairs");
const exits = school.openings.features.filter(({ properties }) => properties.plate);

function person(i, slower) {
  const room = rooms[Math.floor(noise(i + 0.5) * rooms.length)];
  const ring = room.geometry.coordinates[0];
  const [xs, ys] = [ring.map((at) => at[0]), ring.map((at) => at[1])];
  const between = (values, share) => Math.min(...values) + (0.1 + 0.8 * share) * (Math.max(...values) - Math.min(...values));
  const mine = exits.filter(({ properties }) => properties.level === room.properties.level);
  const way = (mine.length > 0 ? mine : exits)[Math.floor(noise(i + 7.1) * (mine.length || exits.length))];
  const start = 10 + noise(i + 3.3) * 50;
  return { level: levels.indexOf(room.properties.level), from: inBox([between(xs, noise(i + 1.7)), between(ys, noise(i + 2.9))]), to: inBox(way.geometry.coordinates[0]), start, end: (start + 30 + noise(i + 9.9) * 90) * slower };
}

function run(people, slower, id, title) {
  const crowd = Array.from({ length: people }, (_, i) => person(i, slower));
  const frames = Math.ceil((Math.max(...crowd.map(({ end }) => end)) + 2) * RATE);
  const seconds = Array.from({ length: Math.floor(frames / RATE) }, (_, i) => i);
  const curve = (title, value) => ({ title, seconds, values: seconds.map(value) });
  const inside = curve("Людей внутри", (t) => crowd.filter(({ end }) => end > t).length);
  const out = curve("Вышли через E1 за минуту", (t) => crowd.filter(({ end }, i) => i % 9 === 0 && end <= t && end > t - 60).length);
  return { crowd, json: { title, place: "/sites/1/place.json", rate: RATE, frames, people, chunk: CHUNK, frames_url: `/runs/${id}/frames`, box, levels, curves: [inside, out] } };
}

const made = new Map();
const RUNS = { 1: () => run(1150, 1, 1, "Все выходы открыты"), 2: () => run(1150, 1.4, 2, "Выход E3 закрыт"), 3: () => run(10_000, 1, 3, "10 000 человек") };
const of = (id) => made.get(id) ?? made.set(id, RUNS[id]()).get(id);

export function play(id, beside) {
  return { ...of(id).json, ...(beside ? { beside: of(beside).json } : {}) };
}

export function chunk(id, first) {
  const { crowd, json } = of(id);
  const count = Math.max(0, Math.min(CHUNK, json.frames - first));
  const out = new Uint16Array(count * crowd.length * 3);
  for (let f = 0, at = 0; f < count; f++) {
    const t = (first + f) / RATE;
    for (const { from, to, level, start, end } of crowd) {
      const share = Math.min(1, Math.max(0, (t - start) / (end - start)));
      out[at++] = from[0] + (to[0] - from[0]) * share;
      out[at++] = from[1] + (to[1] - from[1]) * share;
      out[at++] = t >= end ? AWAY : level;
    }
  }
  return Buffer.from(out.buffer);
}
