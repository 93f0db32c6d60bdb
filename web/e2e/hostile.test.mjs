// What somebody tries who means no good: forged addresses, injected text, foreign forms, old links, too much, too slow.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, describe, it } from "node:test";
import { inflateSync } from "node:zlib";
import { cookieOf, demo, empty, saying, signedIn, siteOf } from "./server.mjs";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const NOBODY = "0123456789abcdef0123456789abcdef";
const MARK = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
const TOO_MUCH = "value=".padEnd(2_000_000, "a");

describe("hostile visitors", () => {
  let server, head, approver, site;
  before(async () => {
    server = await demo();
    [head, approver] = await Promise.all([signedIn(server, "Site head"), signedIn(server, "Approver")]);
    site = siteOf((await head("/")).text);
  });
  after(() => server?.stop());

  /** The form of a page, as it stands: its hidden mark. */
  const markOf = async (path) => (await head(path)).text.match(/name="was" value="([^"]*)"/)[1];
  const post = (who, path, form, headers) => who(path, { method: "POST", form, headers });

  it("sees no site, place or session that is not there for them", async () => {
    const stranger = await empty();
    try {
      const invited = await stranger.ask(stranger.invitation, { method: "POST", form: { password: "a long walk to the library", again: "a long walk to the library" } });
      const headers = { cookie: cookieOf(invited) };
      for (const end of ["", "/findings", "/facts", "/facts/people_peak", "/place", "/place.json", "/plan", "/plan.pdf", "/plan/alarm", "/team", "/team/people/head", "/team/roles/alarm", "/rooms", `/rooms/${NOBODY}`, "/measures", "/measures/cameras", "/measures/cameras/rights", "/measures/cameras/cameras/cam-1", "/files", `/files/${NOBODY}`, `/files/${NOBODY}/download`, `/files/${NOBODY}/picture`, "/history", "/journal"]) {
        assert.equal((await stranger.ask(site + end, { headers })).status, 404, `another's${end}`);
        assert.equal((await head(`/sites/${NOBODY}${end}`)).status, 404, `forged${end}`);
        assert.equal((await server.ask(site + end)).to, `/sign-in?to=${encodeURIComponent(site + end).replaceAll("%2F", "/")}`, `signed out${end}`);
      }
    } finally {
      await stranger.stop();
    }
    for (const end of ["/facts/people_peak", "/plan/alarm", "/history/1/undo"]) {
      assert.equal((await post(head, `/sites/${NOBODY}${end}`, { was: "", unknown: "yes" })).status, 404, end);
      assert.equal((await post(approver, site + end, { was: "", unknown: "yes" })).status, 403, end);
      assert.equal((await post(server.ask, site + end, {})).to, "/sign-in?to=/", end);
    }
    assert.equal((await head(`/places/${NOBODY}`)).status, 404);
    assert.equal((await server.ask(`/sites/${NOBODY}/../../health/ready`)).status, 404, "no path is tidied up into another");
  });

  it("leads nowhere by tricks in the path", async () => {
    const tricks = ["..", "../Cargo.toml", "..%2f..%2fCargo.toml", "%2e%2e/%2e%2e/etc/passwd", "%2e%2e%2fetc%2fpasswd", "/etc/passwd", "%2fetc%2fpasswd", "..%5c..%5cx", "parvis.css%00.js", "parvis.css/..", "%00", "%ff", "%0d%0aX-Evil:1", "' or 1=1--".replaceAll(" ", "%20"), "~", "."];
    for (const where of ["/assets/", "/sites/", "/places/", "/sign-in/", "/invitation/", `${site}/facts/`, `${site}/plan/`, `${site}/files/`]) {
      for (const trick of tricks) {
        const answer = await head(where + trick);
        // The page of a link is the same whatever stands in it: only its button asks the server.
        const expected = where === "/sign-in/" ? [200, 400, 404] : where === "/invitation/" ? [400, 404, 410] : [400, 404];
        assert.ok(expected.includes(answer.status), `${where}${trick}: ${answer.status}`);
        assert.equal(answer.headers["x-evil"], undefined);
        assert.doesNotMatch(answer.text, /root:|\[package\]/);
        safe(answer, where + trick);
      }
    }
  });

  it("answers no request with a failure of its own", async () => {
    const gets = ["/?page=18446744073709551615", "/?page=9223372036854775807", "/?page=-1", "/?page=x", "/?named=%00", "/?named=%ff", `/?named=${"a".repeat(20_000)}`, "/map?x=%ff", `${site}/place?why=%00`, `${site}/place.json?why=%ff`, `${site}/findings?only=${encodeURIComponent(MARK)}`, `${site}/facts/%F0%9F%92%A9`, "/sign-in?to=%00", "/health/ready", "/%F0%9F%92%A9"];
    for (const path of gets) fine(await head(path), path);
    const posts = [
      ["/theme", "theme=dark&to=/%01"], ["/theme", "theme=dark&to=/%7f"], ["/theme", "theme=dark&to=/%D1%88"], ["/theme", "=&&&=%"], ["/theme", "theme=a&theme=b"], ["/language", "language=%00"], ["/language", ""],
      ["/sign-in", ""], ["/sign-in", "login=%00&password=%00"], ["/sign-in/%00", ""], ["/invitation/%00", "password=a&again=a"], ["/account/sessions/%00/end", ""], ["/account/sessions/../end", ""],
      [`${site}/history/-1/undo`, ""], [`${site}/history/99999999999999999999/undo`, ""], [`${site}/history/9223372036854775807/undo`, ""],
      [`${site}/facts/people_peak`, "value=NaN&source=x&date=2026-01-01"], [`${site}/facts/people_peak`, "value=1e400&source=x&date=2026-01-01"], [`${site}/facts/people_peak`, "value=1&source=x&date=-999999999-01-01"], [`${site}/facts/people_peak`, "value=1&source=%ff&date=2026-01-01"], [`${site}/facts/nix`, "unknown=yes"], [`${site}/plan/nix`, "title=a&body=b"], [`${site}/plan/alarm`, "title=%00&body=%00"],
    ];
    for (const [path, body] of posts) fine(await head(path, { method: "POST", body, headers: FORM }), `${path} ${body}`);
    for (const kind of ["application/json", "multipart/form-data", "text/plain", ""]) fine(await head("/sign-in", { method: "POST", body: "{", headers: { "content-type": kind } }), kind);
  });

  it("puts no text of theirs into a page as markup, nor into headers", async () => {
    const day = "2026-01-02";
    const texts = [
      [`/?named=${encodeURIComponent(MARK)}`], [`/sign-in?to=${encodeURIComponent(MARK)}`, server.ask], [`${site}/place?why=${encodeURIComponent(MARK)}`], [`${site}/findings?only=${encodeURIComponent(MARK)}`], [`/${encodeURIComponent(MARK)}`],
    ];
    for (const [path, who = head] of texts) assert.ok(!(await who(path)).text.includes("<script>alert") && !(await who(path)).text.includes("<img"), path);
    assert.ok(!(await post(server.ask, "/sign-in", { login: MARK, password: "x", to: MARK })).text.includes("<script>alert"));

    const fact = `${site}/facts/people_peak`;
    const saved = await post(head, fact, { was: await markOf(fact), value: "612", source: MARK, date: day });
    assert.equal(saved.status, 303);
    const section = `${site}/plan/alarm`;
    assert.equal((await post(head, section, { was: await markOf(section), title: MARK, body: `${MARK}\n\n[x](javascript:alert(1)) #panic("x") #read("/etc/passwd") $x$ \\u{0}` })).status, 303);
    for (const path of [`${site}/facts`, fact, `${site}/plan`, section, `${site}/history`, `${site}/journal`, `${site}/findings`, site]) {
      const { status, text } = await head(path);
      assert.equal(status, 200, path);
      assert.ok(!text.includes("<script>alert") && !text.includes("<img"), path);
    }
    assert.ok((await head(`${site}/facts`)).text.includes("&#60;script&#62;alert(1)"), "what was typed is shown as text");
    const pdf = await head(`${site}/plan.pdf`);
    assert.ok(pdf.status === 200 && pdf.text.startsWith("%PDF-"), `the plan is still set: ${pdf.status}`);
    assert.doesNotMatch(inflated(pdf.bytes), /\/JavaScript|\/JS\b|javascript:|\/etc\/passwd.*root:/);

    const head2 = await post(head, "/language", { language: "ru\r\nX-Evil: 1", to: "/\r\nX-Evil: 1" });
    assert.equal(head2.headers["x-evil"], undefined);
    assert.ok((await post(head, fact, { was: "x", value: "1", source: "a\r\nb", date: day })).status >= 400);
  });

  it("sends nobody to another server", async () => {
    const evil = ["//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example", "javascript:alert(1)", "/\u0000/evil.example", "///evil.example", "/./\t/evil.example", "evil.example", "@evil.example"];
    for (const to of evil) {
      for (const [path, who] of [["/theme", head], ["/language", server.ask]]) {
        const answer = await post(who, path, { theme: "dark", language: "en", to });
        const there = new URL(answer.to ?? "/", server.address);
        assert.equal(there.origin, server.address, `${path} to ${JSON.stringify(to)}: ${JSON.stringify(answer.to)}`);
      }
      const answer = await head(`/sign-in?to=${encodeURIComponent(to)}`);
      assert.equal(new URL(answer.to ?? "/", server.address).origin, server.address, JSON.stringify(to));
    }
  });

  it("takes no form from another site", async () => {
    for (const headers of [{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }, { origin: "http://evil.example" }, { origin: "null" }, { origin: server.address, "sec-fetch-site": "cross-site" }]) {
      for (const path of ["/theme", "/language", "/sign-in", "/sign-out", `${site}/facts/people_peak`, `${site}/plan/alarm`, `${site}/history/2/undo`, server.links.Adviser]) {
        const answer = await post(head, path, { theme: "dark", was: "x" }, headers);
        assert.equal(answer.status, 403, `${path} ${JSON.stringify(headers)}`);
        assert.equal(answer.headers["set-cookie"], undefined);
      }
    }
    for (const path of ["/sign-out", "/theme", "/language"]) assert.equal((await head(path)).status, 405, `GET ${path}`);
    assert.equal((await head("/account")).status, 200, "still signed in");
    assert.equal((await post(head, "/theme", { theme: "dark", to: "/" }, { origin: server.address, host: new URL(server.address).host, "sec-fetch-site": "same-origin" })).status, 303, "their own form is taken");
  });

  it("takes over no session that was there before signing in", async () => {
    const planted = "parvis=planted-by-somebody-else";
    const signed = await server.ask(server.links.Adviser, { method: "POST", headers: { cookie: planted } });
    const line = signed.headers["set-cookie"].find((cookie) => cookie.startsWith("parvis="));
    assert.ok(!line.startsWith(`${planted};`));
    assert.match(line, /; HttpOnly; SameSite=Lax; Max-Age=\d+/);
    assert.equal((await server.ask("/account", { headers: { cookie: planted } })).status, 303);
    const adviser = cookieOf(signed);
    for (const cookie of [`${planted}; ${adviser}`, `${adviser.slice(0, -1)}`, `${adviser}x`, adviser.toUpperCase(), "parvis=", `parvis=${"a".repeat(10_000)}`, "parvis=' or 1=1--"]) {
      assert.equal((await server.ask("/account", { headers: { cookie } })).to, "/sign-in?to=/account", cookie.slice(0, 60));
    }
    assert.equal((await server.ask("/account", { headers: { cookie: adviser } })).status, 200);
  });

  it("opens nothing by a used or forged link, nor by a look into one", async () => {
    const link = server.links["Ministry officer"];
    for (const method of ["GET", "HEAD", "GET"]) assert.equal((await server.ask(link, { method })).status, 200);
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.ask(link, { method: "POST" })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410, 410, 410, 410, 410, 410, 410], "eight at once, one gets in");
    for (const path of [link, `${link}x`, link.slice(0, -1), `/sign-in/${NOBODY}`, link.replace("/sign-in/", "/invitation/")]) {
      const answer = await server.ask(path, { method: "POST", form: { password: "a long walk to the library", again: "a long walk to the library" } });
      assert.equal(answer.status, 410, path);
      assert.equal(answer.headers["set-cookie"], undefined);
    }
  });

  it("stops guessing at a password", async () => {
    const tries = [];
    for (let i = 0; i < 11; i++) tries.push((await post(server.ask, "/sign-in", { login: i % 2 ? "head" : " HEAD ", password: `guess ${i}` })).status);
    assert.deepEqual([...new Set(tries)], [422, 429]);
    assert.equal(tries.at(-1), 429);
    const known = await post(server.ask, "/sign-in", { login: "adviser", password: "x" });
    const unknown = await post(server.ask, "/sign-in", { login: "nobody-of-this-name", password: "x" });
    assert.equal(known.status, unknown.status);
    assert.equal(known.text.replaceAll("adviser", ""), unknown.text.replaceAll("nobody-of-this-name", ""), "nobody learns which names there are");
  });

  it("gives no role above their own, nor to a name that is taken", async () => {
    const people = `${(await head("/")).text.match(/\/places\/[\w-]+/)[0]}/people`;
    for (const role of ["site-head", "city-officer", "ministry-officer", "auditor", "rights-officer", "site-staff\u0000", ""]) {
      const answer = await post(head, people, { name: MARK, login: `new-${role}`.trim(), role });
      assert.ok([403, 422].includes(answer.status), `${role}: ${answer.status}`);
      assert.ok(!answer.text.includes("<script>alert"), role);
    }
    assert.equal((await post(head, people, { name: "x", login: "ministry", role: "site-staff" })).status, 422);
    assert.equal((await approver(people)).status, 403);
    assert.equal((await post(approver, people, { name: "x", login: "x", role: "site-staff" })).status, 403);
  });

  it("brings in no file that is not what it says", async () => {
    const file = (name, bytes) => {
      const [before, after] = [`--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`, "\r\n--x--\r\n"];
      return { method: "POST", body: Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]), headers: { "content-type": "multipart/form-data; boundary=x" } };
    };
    const files = [["plan.dxf", "\u0089PNG\r\n"], ["plan.ifc", "PK\u0003\u0004"], ["plan.zip", "PK\u0003\u0004"], ["plan.geojson", "{}"], ["plan.geojson", "[".repeat(100_000)], ["plan.svg", MARK], ["../../evil.geojson", "{}"], ["plan", "x"], ["plan.pdf", "%PDF-1.7"], ["plan.json", "\u0000"]];
    for (const [name, bytes] of files) {
      const answer = await head(`${site}/import`, file(name, bytes));
      assert.ok([303, 400, 415, 422].includes(answer.status), `${name}: ${answer.status}`);
      const told = answer.status === 303 ? await head(answer.to) : answer;
      assert.match(told.text, /note-box error/, name);
      assert.ok(!told.text.includes("<script>alert"), name);
      fine(told, name);
      if (answer.to) assert.equal((await approver(answer.to)).status, 404, "what somebody else asked for");
      assert.equal((await approver(`${site}/import`, file(name, bytes))).status, 403, name);
    }
    for (const key of ["x", "..%2f..%2fsite.toml", NOBODY]) assert.ok([400, 404, 422].includes((await post(head, `${site}/import/${key}`, {})).status), key);
  });

  it("adds no file that is not what it says, and none whose name is a header, a page or a way elsewhere", async () => {
    const form = (name, bytes, shows = "photograph") => {
      const parts = [`--x\r\ncontent-disposition: form-data; name="shows"\r\n\r\n${shows}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`, bytes, "\r\n--x--\r\n"];
      return { method: "POST", body: Buffer.concat(parts.map((part) => Buffer.from(part, "latin1"))), headers: { "content-type": "multipart/form-data; boundary=x" } };
    };
    const files = `${site}/files`;
    const refused = [["a.svg", MARK], ["a.html", "<script>alert(1)</script>"], ["a.pdf", MARK], ["a.jpg", "%PDF-1.7"], ["a.jpg", "\xff\xd8\xff\xe1\xff\xffcut"], ["a.png", "\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR"], ["a.exe", "MZ"], ["..", "%PDF-1.7"], ["a.json", "[".repeat(100_000)], ["a.pdf", ""], ["a.pdf", "%PDF-1.7", "secret"]];
    for (const one of refused) {
      const answer = await head(files, form(...one));
      assert.equal(answer.status, 422, one[0]);
      assert.ok(!answer.text.includes("<script>alert"), one[0]);
      fine(answer, one[0]);
      assert.equal((await approver(files, form(...one))).status, 403, one[0]);
    }
    for (const name of ["../../../etc/passwd.pdf", "a%0d%0aX-Evil: 1.pdf", "a\\rX-Evil: 1.pdf", "<script>alert(1)</script>.pdf", "a;filename=b.exe;.pdf", "C:\\x\\a.pdf"]) {
      assert.equal((await head(files, form(name, "%PDF-1.7"))).to, files, name);
    }
    const list = (await head(files)).text;
    assert.ok(!list.includes("<script>alert"));
    for (const [, file] of list.matchAll(/class="file-name" href="([^"]+)"/g)) {
      const answer = await head(`${file}/download`);
      safe(answer, file);
      assert.equal(answer.headers["x-evil"], undefined);
      assert.match(answer.headers["content-disposition"], /^attachment; filename="[\w. -]*"; filename\*=UTF-8''[\w.%-]+$/);
      assert.ok(!(await head(file)).text.includes("<script>alert"));
      assert.equal((await head(`${file}/picture`)).status, 404, "no document within a page");
      assert.equal((await approver(`${file}/download`)).status, 403);
      assert.equal((await server.ask(`${file}/download`)).status, 303);
      const elsewhere = file.replace(/\/sites\/\w+/, `/sites/${NOBODY}`);
      assert.equal((await head(`${elsewhere}/download`)).status, 404);
      assert.equal((await post(approver, `${file}/remove`, { why: "x", sure: "yes" })).status, 403);
    }
  });

  it("is refused what is too large, and methods a page does not have", async () => {
    for (const path of ["/theme", "/sign-in", `${site}/facts/people_peak`, `${site}/plan/alarm`]) {
      const answer = await head(path, { method: "POST", body: TOO_MUCH, headers: FORM });
      assert.equal(answer.status, 413, path);
      safe(answer, path);
    }
    assert.ok([431, 414, 400].includes((await head(`/?named=${"a".repeat(700_000)}`)).status));
    for (const method of ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"]) {
      const answer = await head(site, { method });
      assert.equal(answer.status, 405, method);
      safe(answer, method);
    }
  });

  it("keeps nobody waiting by being slow", async () => {
    const { port, hostname } = new URL(server.address);
    const slow = Array.from({ length: 200 }, () => connect(Number(port), hostname, function () { this.write("POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nlogin="); }).on("error", () => {}));
    try {
      for (const path of ["/", site, "/health/ready"]) assert.equal((await head(path)).status, 200);
    } finally {
      for (const socket of slow) socket.destroy();
    }
  });

  it("looks through no glass unseen, whether a script loads the drawing or not", async () => {
    const responder = await signedIn(server, "Responder");
    for (const [path, why] of [[`${site}/place`, "smoke in the stairs"], [`${site}/place.json`, "smoke in the hall"]]) {
      for (const asked of [responder, await saying(responder, site, " ")]) {
        const bare = await asked(`${path}?why=smoke`);
        assert.ok(path.endsWith("json") ? bare.status === 403 : bare.text.includes('id="why"'), `${path} without a reason`);
      }
      const shown = await (await saying(responder, site, why))(path);
      assert.ok(shown.status === 200 && !shown.text.includes('id="why"'));
      assert.ok(!shown.text.includes(why), "no page hands the reason on");
      assert.ok((await head(site)).text.includes(why), `the head is told of ${path}`);
      assert.ok((await head(`${site}/journal`)).text.includes(why), `the journal has ${path}`);
    }
  });

  it("gets the headers that keep browsers safe with every answer", async () => {
    const css = (await head("/")).text.match(/\/assets\/parvis\.css[^"]*/)[0];
    const answers = { page: await head(site), "signed out": await server.ask("/"), "not found": await head("/nix"), "not allowed": await approver(`${site}/facts`), "foreign form": await post(head, "/theme", {}, { "sec-fetch-site": "cross-site" }), asset: await head(css), "no asset": await head("/assets/nix"), data: await head(`${site}/place.json`), pdf: await head(`${site}/plan.pdf`), health: await head("/health/live"), method: await head("/", { method: "PUT" }) };
    for (const [what, answer] of Object.entries(answers)) {
      safe(answer, what);
      const cache = answer.headers["cache-control"];
      if (what === "asset") assert.match(cache, /immutable/);
      else assert.equal(cache, "no-store", what);
    }
    assert.equal((await head(`${css}`)).headers["content-type"], "text/css; charset=utf-8");
  });

  it("takes back no beginning", async () => {
    const fresh = await demo();
    try {
      const owner = await signedIn(fresh, "Site head");
      const path = siteOf((await owner("/")).text);
      const answer = await post(owner, `${path}/history/1/undo`, {});
      assert.equal((await owner(`${path}/facts`)).status, 200, `the dossier is still there after ${answer.status}`);
      assert.ok(answer.status >= 400);
    } finally {
      await fresh.stop();
    }
  });
});

/** An answer carries every header that tells browsers what pages of this server never do. */
function safe({ status, headers }, what) {
  const policy = headers["content-security-policy"] ?? "";
  assert.match(policy, /default-src 'none'/, `${what} (${status}): content security policy`);
  assert.doesNotMatch(policy, /unsafe-|\*|http/, what);
  for (const part of ["script-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"]) assert.ok(policy.includes(part), `${what}: ${part}`);
  const expected = { "x-content-type-options": "nosniff", "x-frame-options": "SAMEORIGIN", "referrer-policy": "same-origin", "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin" };
  for (const [name, value] of Object.entries(expected)) assert.equal(headers[name], value, `${what}: ${name}`);
  assert.equal(headers.server, undefined, what);
}

/** A PDF with its packed streams unpacked. */
function inflated(pdf) {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, packed]) => {
    try {
      return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    } catch {
      return packed;
    }
  });
  return [text, ...streams].join("\n");
}

/** Whatever was asked, the server did not break. */
function fine(answer, what) {
  assert.ok(answer.status < 500, `${what}: ${answer.status} ${answer.text.slice(0, 100)}`);
  assert.doesNotMatch(answer.text, /panicked|SQL|sqlite|\/src\//i, what);
  safe(answer, what);
}
