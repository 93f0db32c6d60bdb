// A small server with the content security policy of the real one, to look at the modules without it.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { api } from "./api.mjs";

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; frame-src 'self'";
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".txt": "text/plain" };
const dist = new URL("../../crates/parvis-web/dist/", import.meta.url);
const pages = new URL("./pages/", import.meta.url);

/** A page's fragment in the frame of a page; `?theme=dark&lang=ru` choose how. */
async function page(url) {
  const name = url.pathname === "/" ? "design" : url.pathname.slice(1);
  const [shell, body] = await Promise.all([readFile(new URL("shell.html", import.meta.url), "utf8"), readFile(new URL(`${name}.html`, pages), "utf8")]);
  const values = { body, lang: url.searchParams.get("lang") ?? "en", theme: url.searchParams.get("theme") ?? "", title: name };
  return shell.replace(/\{(body|lang|theme|title)\}/g, (_, key) => values[key]);
}

async function answer(url) {
  const data = await api(url);
  if (data) return data;
  if (url.pathname.startsWith("/assets/")) {
    const name = url.pathname.slice("/assets/".length);
    return { type: TYPES[extname(name)], body: await readFile(new URL(name, dist)) };
  }
  return { type: "text/html", body: await page(url) };
}

/** Starts on any free port, or the one given, and gives its address. */
export function start(port = 0) {
  const server = createServer(async (request, response) => {
    try {
      const { type, body } = await answer(new URL(request.url, "http://mock"));
      response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": CSP, "cache-control": "no-store" }).end(body);
    } catch (error) {
      response.writeHead(error.code === "ENOENT" ? 404 : 500).end(String(error.message));
    }
  });
  return new Promise((ready) => server.listen(port, "127.0.0.1", () => ready({ server, address: `http://127.0.0.1:${server.address().port}` })));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log((await start(Number(process.argv[2] ?? 8090))).address);
