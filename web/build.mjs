// Writes crates/parvis-web/dist from src/ and css/. Same sources, same bytes: no dates, no paths, no random names.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { countries } from "./build/countries.mjs";
import { licences } from "./build/licences.mjs";

const dist = new URL("../crates/parvis-web/dist/", import.meta.url);
const here = new URL("./", import.meta.url);
const common = { bundle: true, minify: true, write: false, legalComments: "none", charset: "utf8", logLevel: "warning", absWorkingDir: here.pathname };
// What phones of 2022 understand; nesting and newer syntax are written out for them.
const target = ["es2022", "chrome109", "firefox109", "safari16"];
/** Name of each written file with the mark that its address carries, so that a browser may keep it for ever. */
const marks = new Map();

async function put(name, bytes) {
  marks.set(name, createHash("sha256").update(bytes).digest("hex").slice(0, 16));
  await writeFile(new URL(name, dist), bytes);
}

/** Lets `import "asset:map.js"` stay an import of /assets/map.js?v=mark: one module, loaded once, whoever asks. */
const assets = {
  name: "assets",
  setup(it) {
    it.onResolve({ filter: /^asset:/ }, ({ path }) => ({ path: addressed(path.slice("asset:".length)), external: true }));
  },
};

const DARK = /:root\[data-theme="dark"\] (\{[^}]*\})/;

/** Writes the dark colours once more, for people whose system is dark and who did not choose light here. */
const dark = {
  name: "dark",
  setup(it) {
    it.onLoad({ filter: /tokens\.css$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!DARK.test(text)) throw new Error(`${path} has no dark block`);
      const contents = text.replace(DARK, (block, body) => `@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) ${body} }\n${block}`);
      return { contents, loader: "css" };
    });
  },
};

function addressed(name) {
  const mark = marks.get(name);
  if (!mark) throw new Error(`${name} must be built before the module that asks for it`);
  return `./${name}?v=${mark}`;
}

async function script(name, entry, define = {}) {
  const made = await build({ ...common, target, format: "esm", entryPoints: [entry], define, plugins: [assets] });
  await put(name, made.outputFiles[0].contents);
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const style = await build({ ...common, target, entryPoints: ["css/index.css"], plugins: [dark] });
await put("parvis.css", style.outputFiles[0].contents);
await put("countries.json", await countries());
await put("map-worker.js", await readFile(new URL("node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs", here)));
await script("map.js", "src/map.ts", { MAP_WORKER: JSON.stringify(addressed("map-worker.js")) });
await script("place.js", "src/place/index.ts");
await script("play.js", "src/play/index.ts");
await script("exercise.js", "src/exercise/index.ts");
await script("passkey.js", "src/passkey/index.ts");
await script("parvis.js", "src/parvis.ts");
await put("LICENSES.txt", await licences());

for (const name of (await readdir(dist)).sort()) {
  const bytes = await readFile(new URL(name, dist));
  console.log(`${String(bytes.length).padStart(9)}  ${name}`);
}
