// Servers of a test's own, in folders that are gone afterwards, and plain requests to them.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PARVIS = resolve(process.env.PARVIS ?? fileURLToPath(new URL("../../target/release/parvis", import.meta.url)));
const PATIENCE = 30_000; // until a server says that it is ready

const freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

/** Starts the program and waits until all it prints at first is there. A test that fails early leaves none behind. */
async function start(args, ready) {
  const folder = await mkdtemp(join(tmpdir(), "parvis-e2e-"));
  const address = `127.0.0.1:${await freePort()}`;
  let child, ended;
  const last = () => child.kill();
  process.once("exit", last);
  const run = async (args) => {
    child = spawn(PARVIS, [...args, "--listen", address, "--lang", "en"], { stdio: ["ignore", "pipe", "pipe"] });
    ended = new Promise((done) => child.once("exit", done));
    const said = await heard(child, ready);
    for (const handle of [child, child.stdout, child.stderr]) handle.unref();
    return said;
  };
  const end = async (signal) => {
    child.ref();
    child.kill(signal);
    await ended;
  };
  const stop = async () => {
    await end();
    process.removeListener("exit", last);
    await rm(folder, { recursive: true, force: true });
  };
  const said = await run(args(folder));
  return {
    address: `http://${address}`,
    said,
    stop,
    ask: (path, options) => ask(`http://${address}`, path, options),
    /** As when somebody pulls the plug. */
    crash: () => end("SIGKILL"),
    /** Serves what is kept in a folder of its own, on the same address as before. */
    serve: async (data) => {
      await end("SIGKILL");
      return run(["serve", "--data", join(folder, data)]);
    },
  };
}

/** What a program says until it is ready. */
function heard(child, ready) {
  return new Promise((done, fail) => {
    let said = "";
    const failed = (why) => fail(new Error(`${PARVIS}: ${why} ${said}`));
    const late = setTimeout(failed, PATIENCE, "is not ready");
    child.once("error", (error) => failed(error.message));
    child.once("exit", (code) => failed(`ended with ${code}`));
    child.once("close", () => clearTimeout(late));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (bytes) => {
        said += bytes;
        if (!ready.test(said)) return;
        clearTimeout(late);
        done(said);
      });
    }
  });
}

/**
 * The sample country. `links` has the path that signs each person in, once: by their name, and by their role who holds it first.
 * After `crash`, `again` goes on with what it kept.
 */
export async function demo() {
  const server = await start((folder) => ["demo", "--to", folder], /Ctrl-C/);
  const links = {};
  for (const [, role, name, path] of server.said.matchAll(/^(.+?) · (.+)\n\s+http:\/\/[^/]+(\/sign-in\/\S+)$/gm)) {
    links[role] ??= path;
    links[name] ??= path;
  }
  return { ...server, links, again: () => server.serve("data") };
}

/** An empty server. `invitation` is the path on which its first person chooses a password. */
export async function empty() {
  const server = await start((folder) => ["serve", "--data", folder], /Ctrl-C/);
  return { ...server, invitation: server.said.match(/\/invitation\/\S+/)[0] };
}

/** A way of one's own to a server, at an address of its own, that can be cut and mended: what streams through it breaks off. */
export async function wayTo(server) {
  const { hostname, port } = new URL(server.address);
  const open = new Set();
  let whole = true;
  const between = createServer((here) => {
    const there = connect(port, hostname);
    for (const [one, other] of [[here, there], [there, here]]) {
      open.add(one);
      one.on("error", () => {}).on("close", () => open.delete(one) && other.destroy());
    }
    here.pipe(there).pipe(here);
    if (!whole) here.destroy();
  });
  await new Promise((ready) => between.listen(0, "127.0.0.1", ready));
  const cut = () => {
    whole = false;
    for (const one of open) one.destroy();
  };
  return { address: `http://127.0.0.1:${between.address().port}`, cut, mend: () => (whole = true), stop: () => between.close(cut()) };
}

/** One request, its path sent as it is written here: no client tidies it up. */
export function ask(address, path, { method = "GET", headers = {}, form, body } = {}) {
  const { hostname, port } = new URL(address);
  const sent = form ? new URLSearchParams(form).toString() : body;
  const kind = form ? { "content-type": "application/x-www-form-urlencoded" } : {};
  const length = sent === undefined ? {} : { "content-length": Buffer.byteLength(sent) };
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, method, headers: { ...kind, ...length, ...headers }, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => {
        const bytes = Buffer.concat(parts);
        done({ status: answer.statusCode, headers: answer.headers, bytes, text: bytes.toString(), to: answer.headers.location });
      });
    });
    asked.on("error", fail);
    asked.end(sent);
  });
}

/** The cookie that an answer sets, as it is sent back. */
export const cookieOf = (answer, name = "parvis") => (answer.headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).find((pair) => pair.startsWith(`${name}=`));

/** Signs a role in without a browser: what asks as them. */
export async function signedIn(server, role) {
  const cookie = cookieOf(await server.ask(server.links[role], { method: "POST" }));
  return (path, { also, ...options } = {}) => server.ask(path, { ...options, headers: { cookie: [cookie, also].filter(Boolean).join("; "), ...options.headers } });
}

/** The same asker, once they said why they look at a site: what its page would keep. */
export async function saying(asked, site, why) {
  const [name] = (await asked(`${site}/reason`, { method: "POST", form: { why, to: site } })).headers["set-cookie"];
  return (path) => asked(path, { also: name.split(";")[0] });
}

/** The path of the only site of the sample. */
export const siteOf = (html) => html.match(/\/sites\/[\w-]+/)[0];
