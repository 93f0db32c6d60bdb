// One text with the licence of everything that is bundled or drawn from, the parts of the parts too.
import { readFile, readdir } from "node:fs/promises";

const PARTS = [["htmx.org", "parvis.js"], ["maplibre-gl", "map.js and map-worker.js"], ["uplot", "play.js"], ["world-atlas", "countries.json"]];
/** Types are not in the bundle. */
const bundled = (name) => !name.startsWith("@types/");

async function licenceOf(folder) {
  const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? (await readFile(new URL(file, folder), "utf8")).trim() : undefined;
}

/** A package and all it depends on, each once. */
async function walk(name, where, found) {
  if (found.has(name) || !bundled(name)) return;
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const { version, license, dependencies = {} } = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
  const text = (await licenceOf(folder)) ?? `Licence as its package.json states it: ${license}`;
  found.set(name, `${"=".repeat(78)}\n${name} ${version}, in ${where}\n\n${text.replaceAll("\r", "")}\n`);
  for (const inner of Object.keys(dependencies).sort()) await walk(inner, where, found);
}

export async function licences() {
  const found = new Map();
  for (const [name, where] of PARTS) await walk(name, where, found);
  const data = "The outlines of countries.json are Natural Earth (1:50m), public domain, thinned by web/build/countries.mjs.\n";
  return `What the browser files of Parvis contain from others. Everything else is Parvis's own.\n\n${data}\n${[...found.values()].join("\n")}`;
}
