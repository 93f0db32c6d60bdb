// The robots: they join an exercise by its code, ten at a table, each with the stream of its screen open as the pages do it, and
// answer every inject. Started by `run`, which makes the data. Plain Node; it shares the processors with the server it measures,
// so it looks for the few bytes it needs in what arrives and reads no more.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";

const [, , PARVIS, DATA, SIGNED, PLAYERS, INJECTS, POSTGRES] = process.argv;
const players = Number(PLAYERS);
const injects = Number(INJECTS);
const PACE = Number(process.env.PACE ?? 2) * 1000;
const ANSWERS = Number(process.env.ANSWERS ?? 1);
/** Whether those who lead look at their screens, too. */
const LEADERS = process.env.LEADERS !== "0";

const SEATS = 10; // at a table
const COMING = 16; // come in at once
const AGAIN = 3000; // a browser opens a broken stream again after so long
const [SOON, AT_MOST] = [500, 10_000]; // as in web/src/exercise/outbox.ts
const GIVEN_UP = 20_000; // a page waits so long for an answer
const PATIENCE = 60_000; // until what is on its way has come
const NATIONS = [["KZ", "kk"], ["KG", "ky"], ["TJ", "tg"], ["TM", "tk"], ["UZ", "uz"]];
const LANGUAGES = ["en", "ru", "kk", "ky", "tg", "tk", "uz"];
const WORDS = "The duty officer repeats it slowly and asks who takes the call, who goes to the gate and who writes it down. ";

const sleep = (ms) => new Promise((ready) => setTimeout(ready, ms));
const now = () => performance.now();
const errors = new Map();
const wrong = (what) => errors.set(what, (errors.get(what) ?? 0) + 1);
const all = new Set(); // servers that run
process.on("exit", () => all.forEach((server) => server.child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

// Servers

async function serve() {
  const database = POSTGRES ? ["--database", POSTGRES] : [];
  const child = spawn(PARVIS, ["serve", "--data", DATA, ...database, "--listen", "127.0.0.1:0", "--requests-per-second", "0", "--lang", "en"]);
  const server = { child, pid: child.pid, dead: false };
  all.add(server);
  child.once("exit", () => all.delete(server));
  child.stderr.on("data", (bytes) => process.stderr.write(bytes));
  const said = await new Promise((done) => {
    let said = "";
    child.stdout.on("data", (bytes) => /Ctrl-C/.test((said += bytes)) && done(said));
  });
  server.port = Number(said.match(/http:\/\/127\.0\.0\.1:(\d+)/)[1]);
  return server;
}

const kill = (server) => new Promise((done) => {
  server.dead = true;
  server.child.once("exit", done);
  server.child.kill("SIGKILL");
});

/** Processor seconds of a server so far. */
function processor(server) {
  const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The memory of a server in MiB: the most it ever had, or with "VmRSS" what it has. */
function memory(server, what = "VmHWM") {
  const status = readFileSync(`/proc/${server.pid}/status`, "utf8");
  return Number(status.match(`${what}:\\s+(\\d+)`)[1]) / 1024;
}

// Requests

let stale = 0;
const agent = new Agent({ keepAlive: true });

/** One request; the answer with its text, or none when nobody answered. */
function ask(server, path, cookie, form) {
  const body = form && (typeof form === "string" ? form : new URLSearchParams(form).toString());
  const kind = { "content-type": "application/x-www-form-urlencoded" };
  const headers = body ? { cookie, ...kind, "content-length": Buffer.byteLength(body) } : { cookie };
  const to = { host: "127.0.0.1", port: server.port, path, headers, agent, method: body ? "POST" : "GET" };
  return new Promise((done) => {
    const asked = request(to, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => (text += part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, text }));
      answer.on("error", () => done(null));
    });
    // A connection kept open may be shut by the other side just then; browsers ask once more, too.
    asked.on("error", (error) => {
      const again = asked.reusedSocket && error.code === "ECONNRESET" && !server.dead;
      if (again) stale += 1;
      else if (!server.dead) wrong(error.code ?? error.message);
      done(again ? ask(server, path, cookie, form) : null);
    });
    asked.setTimeout(GIVEN_UP, () => asked.destroy(new Error("no answer in time")));
    asked.end(body);
  });
}

const cookiesOf = (answer) => (answer.headers["set-cookie"] ?? []).map((line) => line.split(";")[0]);
const must = (answer, what) => {
  if (answer && answer.status < 400) return answer;
  throw new Error(`${what}: ${answer ? `${answer.status} ${answer.text.slice(0, 300)}` : "no answer"}`);
};

// The script: the injects in order, and what the tasks ask for.

const blocks = readFileSync(new URL("../../scenarios/school/scenario.toml", import.meta.url), "utf8").split(/^\[\[/m);
const parsed = (kind) => blocks.filter((block) => block.startsWith(`${kind}]]`)).map((block) => ({
  ...Object.fromEntries([...block.matchAll(/^(\w+) = "(.*)"$/gm)].map(([, key, value]) => [key, value])),
  items: [...(block.match(/^items = \[([^\]]*)\]/m)?.[1] ?? "").matchAll(/"(.*?)"/g)].map(([, item]) => item),
}));
const script = parsed("inject");
const tasks = new Map(parsed("task").map((task) => [task.id, task]));

/** All that is let out: the script, and between its injects words of the day. */
const plan = Array.from({ length: injects }, (_, at) => {
  const upTo = (at) => Math.min(script.length, Math.ceil((at * script.length) / Math.max(injects, script.length)));
  const one = injects <= script.length ? script[at] : upTo(at) < upTo(at + 1) ? script[upTo(at)] : undefined;
  const mark = one ? `inject-${one.id}\\"` : `day-${at}.`;
  return { at, script: one, mark: Buffer.from(mark), task: one?.task, waits: players, first: 0, last: 0, broken: false };
});

// A robot

class Robot {
  constructor(at, server) {
    this.at = at;
    this.server = server;
    this.table = String(Math.floor(at / SEATS) + 1);
    const [nation, own] = NATIONS[at % NATIONS.length];
    this.nation = nation;
    this.language = at % 2 ? own : at % 3 ? "ru" : "en";
    this.seq = this.last = 0;
    this.waits = []; // injects it has not seen
    this.shown = []; // seen in a piece of an event that is not at its end
    this.tail = Buffer.alloc(0);
    this.task = undefined;
    this.notes = new Map(); // of each task, the note its line is in
    this.letters = [];
    this.busy = false;
    this.opened = false;
  }

  async come(room) {
    const code = must(await ask(this.server, "/join", "", { code: room.code }), "code");
    const form = { language: this.language, name: `Robot ${this.at}`, nation: this.nation, table: this.table, function: "police" };
    this.cookie = cookiesOf(must(await ask(this.server, code.headers.location, "", form), "join")).join("; ");
    this.id = room.id;
    const page = must(await ask(this.server, `/play/${room.id}/table`, this.cookie), "table").text;
    this.last = Number(page.match(/data-last="(\d+)"/)[1]);
    this.seq = Number(page.match(/data-seq="(\d+)"/)[1]);
    await new Promise((done) => {
      this.whenOpen = done;
      this.listen();
    });
  }

  listen() {
    const { server } = this;
    const path = `/play/${this.id}/table/stream?from=${this.last}`;
    const again = (what) => {
      if (ended || this.stream !== asked) return;
      if (!server.dead) wrong(what);
      this.stream = null;
      this.opened = false;
      setTimeout(() => {
        this.server = alive(this.server);
        this.listen();
      }, AGAIN);
    };
    const to = { host: "127.0.0.1", port: server.port, path, headers: { cookie: this.cookie }, agent: false };
    const asked = request(to, (answer) => {
      if (answer.statusCode !== 200) {
        wrong(`stream ${answer.statusCode}`);
        answer.resume();
        return again("stream refused");
      }
      this.opened = true;
      this.whenOpen?.();
      answer.on("data", (bytes) => this.hear(bytes));
      answer.on("close", () => again("stream closed"));
      answer.on("error", () => {});
    });
    this.stream = asked;
    asked.on("error", () => again("stream broken"));
    asked.end();
  }

  /** A piece of the stream. What somebody looks for may lie across two pieces. */
  hear(bytes) {
    heardBytes += bytes.length;
    // An event that began before ends with its line; whatever was in it is on the screen now.
    if (this.shown.length && bytes.indexOf(10) >= 0) this.arrived();
    this.head(bytes);
    for (const one of [...this.waits]) {
      let from = bytes.indexOf(one.mark);
      if (from < 0 && this.tail.length && Buffer.concat([this.tail, bytes.subarray(0, 64)]).includes(one.mark)) from = 0;
      if (from < 0) continue;
      this.waits.splice(this.waits.indexOf(one), 1);
      this.shown.push(one);
      if (bytes.indexOf(10, from) >= 0) this.arrived();
    }
    this.tail = Buffer.from(bytes.subarray(-64));
  }

  head(bytes) {
    for (let from = bytes.indexOf('{"last":'); from >= 0; from = bytes.indexOf('{"last":', from + 8)) {
      const head = bytes.latin1Slice(from, from + 60).match(/^{"last":(\d+),"seq":(\d+),/);
      if (!head) continue;
      this.last = Number(head[1]);
      this.seq = Math.max(this.seq, Number(head[2]));
      heardEvents += 1;
    }
  }

  arrived() {
    for (const one of this.shown.splice(0)) {
      const took = now() - one.sent;
      (one.broken ? lateScreens : screens).push(took);
      if ((one.waits -= 1) === 0) one.last = took;
      if (one.task) this.task = one.task;
      if (Math.random() < ANSWERS) setTimeout(() => this.write(), Math.random() * 2 * PACE);
    }
  }

  /** Something to write: mostly the answer of the nation, at times the table's, or a line of one's own. */
  write() {
    const task = tasks.get(this.task);
    if (!task || ended) return;
    const chance = Math.random();
    const text = `${this.at}-${(made += 1)} ${WORDS.slice(0, 20 + Math.floor(Math.random() * 80))}`;
    const key = `k${this.at}-${made}`;
    let fields = { back: `/play/${this.id}/table`, task: task.id };
    let slot;
    if (chance < 0.3) {
      // Its first line makes a note, which later ones write anew.
      const note = this.notes.get(task.id) ?? `n${this.at}-${task.id}`;
      this.notes.set(task.id, note);
      fields = { do: "line", ...fields, note, text };
      slot = `line ${this.at} ${task.id}`;
    } else {
      const nation = chance < 0.85 ? this.nation : "";
      const form = `${task.id}-${nation ? "own" : "table"}`;
      fields = { do: "answer", ...fields, kind: task.kind, table: this.table, nation, form, text };
      const more = { message: { audience: "families", outlet: "radio", in: this.language }, decision: { owner: "Police", why: text } };
      Object.assign(fields, more[task.kind]);
      slot = `${nation || "table"} ${this.table} ${task.id}`;
    }
    this.seq += 1;
    const body = new URLSearchParams({ ...fields, key, seq: String(this.seq) });
    const picks = task.items.filter(() => Math.random() < 0.3);
    if (fields.do === "answer") {
      picks.forEach((item, at) => {
        body.append("item", item);
        if (task.kind === "measures") body.append(`rank.${item}`, String(at + 1));
      });
    }
    this.letters.push({ key, slot, text, seq: this.seq, body: body.toString(), put: now(), failed: false });
    written += 1;
    void this.send();
  }

  /** One after the other, and again until it is acknowledged, as the pages do. */
  async send() {
    if (this.busy) return;
    this.busy = true;
    let wait = SOON;
    while (this.letters.length) {
      const letter = this.letters[0];
      const { server } = this;
      const answer = await ask(server, `/play/${this.id}/do`, this.cookie, letter.body);
      const told = answer?.headers["content-type"]?.startsWith("application/json") ? JSON.parse(answer.text) : null;
      if (!told || told.again) {
        letter.failed = true;
        if (!server.dead) wrong(answer ? `answer ${answer.status}` : "answer: no answer");
        await sleep(wait);
        this.server = alive(this.server);
        wait = Math.min(AT_MOST, wait * 2);
        continue;
      }
      this.letters.shift();
      wait = SOON;
      if (told.says) wrong(`refused: ${told.says}`);
      else this.acknowledged(letter, told.last);
    }
    this.busy = false;
  }

  acknowledged(letter, last) {
    acknowledged += 1;
    (letter.failed ? lateAnswers : answers).push(now() - letter.put);
    if (!letter.failed) {
      if (numbers.has(last)) wrong("two answers with one number");
      numbers.add(last);
    }
    const stands = kept.get(letter.slot);
    if (!stands || letter.seq > stands.seq) kept.set(letter.slot, { seq: letter.seq, texts: [letter.text] });
    else if (letter.seq === stands.seq) stands.texts.push(letter.text); // Whose stands is the server's to say.
  }
}

const alive = (server) => (server.dead ? [...all][0] : server);
let ended = false;
let made = 0, written = 0, acknowledged = 0, heardBytes = 0, heardEvents = 0;
const screens = [], lateScreens = [], answers = [], lateAnswers = [];
const numbers = new Set(); // the events that acknowledgements named
const kept = new Map(); // what must stand where at the end

// The exercise

const servers = [await serve()];
if (POSTGRES) servers.push(await serve());

async function set() {
  const server = servers[0];
  const page = must(await ask(server, "/exercises", SIGNED), "exercises").text;
  const place = page.match(/name="place"[^]*?value="([^"]+)"/)[1];
  const form = new URLSearchParams({ place, scenario: "school", tables: String(Math.ceil(players / SEATS)), others: "", days: "30" });
  for (const language of LANGUAGES) form.append("language", language);
  for (const [nation] of NATIONS) form.append("nation", nation);
  const to = must(await ask(server, "/exercises", SIGNED, form.toString()), "new").headers.location;
  if (!to) throw new Error("no exercise was made");
  const led = must(await ask(server, to, SIGNED), "lead");
  const id = to.split("/").pop();
  const cookie = [SIGNED, ...cookiesOf(led)].join("; ");
  const console_ = must(await ask(server, `/play/${id}/console`, cookie), "console").text;
  return { id, cookie, code: console_.match(/x-code[^>]*>([\d\s]+)</)[1].replace(/\D/g, "") };
}

const room = await set();
let keys = 0;
let events = 1; // all that must have happened

/** What the director does, and how many events it makes. */
async function direct(makes, form) {
  const body = { ...form, key: `director-${(keys += 1)}`, back: `/play/${room.id}/console` };
  const told = JSON.parse(must(await ask(servers[0], `/play/${room.id}/do`, room.cookie, body), form.do).text);
  if (told.says) throw new Error(`${form.do}: ${told.says}`);
  events += makes;
}

const empty = servers.map((server) => memory(server, "VmRSS"));
const robots = Array.from({ length: players }, (_, at) => new Robot(at, servers[at % servers.length]));
const began = now();
const come = [...robots];
await Promise.all(Array.from({ length: COMING }, async () => {
  for (let robot = come.shift(); robot; robot = come.shift()) await robot.come(room);
}));
events += players;
const joining = now() - began;

/** A screen of those who lead, left open. */
function look(screen) {
  const path = `/play/${room.id}/${screen}/stream`;
  const to = { host: "127.0.0.1", port: servers[0].port, path, headers: { cookie: room.cookie }, agent: false };
  request(to, (answer) => {
    if (answer.statusCode !== 200) wrong(`${screen} ${answer.statusCode}`);
    answer.on("error", () => {});
    answer.on("data", (bytes) => (leaders += bytes.length));
  }).on("error", () => {}).end();
}
let leaders = 0;
if (LEADERS) ["console", "wall"].forEach(look);

// Nothing goes out but by the director's hand.
for (const inject of script) await direct(1, { do: "hold", inject: inject.id });
await direct(1, { do: "start" });
await sleep(1500);
const joined = servers.map((server) => memory(server, "VmRSS"));

const used = () => servers.map((server) => (server.dead ? (server.used ?? 0) : processor(server)));
const [cpu, own, wall] = [used(), process.cpuUsage(), now()];
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
let module, killed;
/** Whether robots of the dead server are not back yet. */
const away = () => Boolean(killed) && robots.some((robot) => robot.server.dead || !robot.opened);
for (const one of plan) {
  const next = now() + PACE;
  if (one.script && one.script.module !== module) {
    await direct(module ? 2 : 1, { do: "module-begin", module: one.script.module });
    module = one.script.module;
    await sleep(PACE / 2);
  }
  one.broken = away();
  for (const robot of robots) robot.waits.push(one);
  one.sent = now();
  const form = one.script
    ? { do: "release", inject: one.script.id }
    : { do: "ad-hoc", text: `day-${one.at}. ${WORDS}${WORDS}`, from: "police-duty", channel: "radio", objective: "O1" };
  const done = direct(one.script ? 1 : 2, form).catch((error) => wrong(error.message));
  if (POSTGRES && one.at === Math.floor(injects / 2)) {
    await Promise.all([done, sleep(PACE / 2)]);
    const server = servers[1];
    [server.used, server.most] = [processor(server), memory(server)];
    for (const late of plan) late.broken ||= Boolean(late.sent) && late.waits > 0;
    killed = { at: now(), robots: robots.filter((robot) => robot.server === server).length };
    await kill(server);
    void (async () => {
      while (away()) await sleep(5);
      killed.back = now() - killed.at;
    })();
  }
  await sleep(Math.max(0, next - now()));
}
await sleep(2 * PACE + 100); // the last answers are written
const patience = now() + PATIENCE;
while (now() < patience && (plan.some((one) => one.waits) || acknowledged < written)) await sleep(50);
loop.disable();
const length = (now() - wall) / 1000;
const after = used();
const took = process.cpuUsage(own);
const most = servers.map((server) => (server.dead ? server.most : memory(server)));
const unseen = plan.filter((one) => one.waits).length;
if (unseen) wrong(`injects not on every screen: ${unseen}`);
if (acknowledged < written) wrong(`answers not acknowledged: ${written - acknowledged}`);
events += acknowledged;

// Nothing acknowledged is lost: the servers are killed just now, and whoever comes back finds everything.
ended = true;
for (const server of [...all]) await kill(server);
const fresh = await serve();
const words = (html) => html.replaceAll("&#34;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&").trim();
let found = 0, lost = 0, last;
// What was written and never acknowledged may stand all the same.
for (const letter of robots.flatMap((robot) => robot.letters)) kept.get(letter.slot)?.texts.push(letter.text);
const check = (slot, html, id) => {
  const stands = kept.get(slot);
  if (!stands) return;
  kept.delete(slot);
  const text = html.match(new RegExp(`<textarea id="${id}"[^>]*>([^<]*)<`))?.[1];
  if (text !== undefined && stands.texts.some((one) => one.trim() === words(text))) found += 1;
  else if (++lost <= 3) console.error("lost:", slot, stands, text);
};
const pages = [...robots];
await Promise.all(Array.from({ length: COMING }, async () => {
  for (let robot = pages.shift(); robot; robot = pages.shift()) {
    const html = must(await ask(fresh, `/play/${room.id}/table`, robot.cookie), "table").text;
    last = Number(html.match(/data-last="(\d+)"/)[1]);
    for (const task of tasks.keys()) {
      check(`${robot.nation} ${robot.table} ${task}`, html, `text-${task}-own`);
      check(`table ${robot.table} ${task}`, html, `text-${task}-table`);
      check(`line ${robot.at} ${task}`, html, `line-${task}`);
    }
  }
}));
lost += kept.size;
const asked = now();
must(await ask(fresh, `/play/${room.id}/report/report.json`, room.cookie), "report");
const report = now() - asked;
await kill(fresh);

// What came out

const ms = (value) => (value === undefined ? "–" : value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(0)} ms`);
function row(name, values) {
  const sorted = Float64Array.from(values).sort();
  const at = (part) => ms(sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]);
  const cells = [String(sorted.length), at(0.5), at(0.9), at(0.99), at(1)];
  console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join(""));
}
const sum = (values) => values.reduce((one, two) => one + two, 0);
const each = (values, digits = 0) => values.map((one) => one.toFixed(digits)).join(" + ");
const mib = (bytes) => (bytes / 2 ** 20).toFixed(0);
const cpus = after.map((value, at) => value - cpu[at]);
const where = POSTGRES ? "two servers on PostgreSQL" : "SQLite";
console.log(`${players} robots at ${Math.ceil(players / SEATS)} tables, ${injects} injects, one each ${PACE / 1000} s; ${where}`);
console.log(" ".repeat(30) + ["times", "p50", "p90", "p99", "most"].map((cell) => cell.padStart(10)).join(""));
row("inject on the last screen", plan.filter((one) => !one.broken && one.last).map((one) => one.last));
row("inject on a screen", screens);
row("answer acknowledged", answers);
if (killed) {
  console.log(`one server killed: its ${killed.robots} robots back after ${ms(killed.back)}; on the way then`);
  row("  inject on the last screen", plan.filter((one) => one.broken && one.last).map((one) => one.last));
  row("  inject on a screen", lateScreens);
}
if (lateAnswers.length) row("  answer sent again", lateAnswers);
console.log(`joined in ${(joining / 1000).toFixed(1)} s; ${written} answers in ${length.toFixed(0)} s, ${(written / length).toFixed(0)} a second`);
const client = `robots ${((took.user + took.system) / 1e6).toFixed(1)} s, late by ${(loop.percentile(99) / 1e6 - 5).toFixed(0)} ms at p99`;
console.log(`processor: server ${each(cpus, 1)} s, ${((sum(cpus) / length) * 100).toFixed(0)} % of one; ${client}`);
console.log(`memory: empty ${each(empty)}, joined ${each(joined)}, at most ${each(most)} MiB; report ${ms(report)}`);
console.log(`sent: ${mib(heardBytes)} MiB in ${heardEvents} events to robots, ${mib(leaders)} MiB to those who lead`);
console.log(`after a kill: events ${last} of ${events}; of what stood last ${found} found, ${lost} lost`);
if (stale) console.log(`asked once more on a connection that was shut: ${stale}`);
console.log(`errors: ${[...errors].map(([what, count]) => `${count} × ${what}`).join("; ") || "none"}`);
process.exit(lost || last !== events || unseen || acknowledged < written ? 1 : 0);
