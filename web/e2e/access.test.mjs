// Each role of the sample sees the pages and may do what docs/ACCESS.md says of a site whose plan is a draft.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, signIn, visitor } from "./browser.mjs";
import { demo, siteOf } from "./server.mjs";

/** The page of each right, by the end of its address. */
const PAGES = { "": "See the site: name, class, where its plan stands", "/place": "See the drawing", "/findings": "See the findings", "/facts": "See the facts", "/team": "See the facts", "/measures": "See the measures", "/files": "Open files", "/plan": "See and print the plan", "/history": "See the history", "/journal": "See the journal" };
const GLASS = "Open the blueprint at once";
const ROLES = ["Site head", "Adviser", "Approver", "Responder", "Ministry officer"];

/** What the table says: right, then role, then `yes`, `reason` or `–`. */
async function table() {
  const text = await readFile(new URL("../../docs/ACCESS.md", import.meta.url), "utf8");
  const rights = {};
  let roles = [];
  for (const cells of text.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()))) {
    if (cells[0] === "" && cells[1] === "") roles = cells.slice(2);
    else if (cells.length === roles.length + 2 && (cells[1] === "" || /\bdraft\b|^one's own$|^touches no rights$/.test(cells[1]))) rights[cells[0]] ??= Object.fromEntries(roles.map((role, i) => [role, cells[i + 2]]));
  }
  return rights;
}

const rights = await table();
const [phone] = WAYS;

describe("who may do what", () => {
  let browser, server;
  let refusalSeen = false;
  before(async () => {
    server = await demo();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const role of ROLES) {
    it(role, async () => {
      const one = await visitor(browser, server, phone);
      await signIn(one, server, role);
      const site = siteOf(await one.page.content());
      await one.page.goto(site);
      await look(one);
      const hrefs = (selector) => one.page.locator(selector).evaluateAll((found) => [...new Set(found.map((link) => link.getAttribute("href")))]);
      const [tabs, links] = [await hrefs(".tabs a"), await hrefs(":is(main, .trail) a")];
      const may = (right) => rights[right][role];
      const get = async (path) => {
        const answer = await one.context.request.get(path);
        return { status: answer.status(), text: await answer.text() };
      };
      for (const [end, right] of Object.entries(PAGES)) {
        const allowed = ["/place", "/facts", "/files", "/plan"].includes(end) && may(GLASS) === "reason" && may(right) === "–" ? "reason" : may(right);
        const { status, text } = await get(site + end);
        const got = status === 403 ? "–" : text.includes('id="why"') ? "reason" : "yes";
        assert.equal(got, allowed, `${role}: ${right}`);
        assert.equal(tabs.includes(site + end), got !== "–", `${role}: tab of ${right}`);
        if (got === "–" && !refusalSeen) {
          await one.page.goto(site + end);
          await look(one);
          refusalSeen = true;
        }
      }
      const closed = [];
      for (const link of links) if ((await get(link)).status !== 200) closed.push(link.replace(/[0-9a-f]{32}/, "…"));
      assert.deepEqual(closed, [], `${role}: the first page of a site leads where they may not go`);
      const writes = may("Write facts") === "yes";
      if (may("See the facts") === "yes") assert.equal((await get(`${site}/facts`)).text.includes('class="act"'), writes, `${role}: offers to answer`);
      const settles = may("Settle a finding") === "yes";
      const posts = { "/facts/people_peak": [writes, "unknown=yes&was=x"], "/team/people/head": [writes, "remove=yes&was=x"], "/team/roles/alarm": [writes, "holder=head&was=x"], "/rooms": [may("Bring in or correct the drawing") === "yes", "was=x&date=2026-11-20"], "/measures": [settles, "measure=m999"], "/measures/cameras": [settles, "do=drop&was=x&reason=x"], "/measures/cameras/rights": [settles || may("Review the rights check of a measure") === "yes", "was=x"], "/plan/alarm": [may("Write the plan") === "yes", "title=A&body=B&was=x"], [`/history/${may("Undo") === "yes" ? 999 : 1}/undo`]: [may("Undo") === "yes", ""] };
      for (const [end, [allowed, data]] of Object.entries(posts)) {
        const answer = await one.context.request.post(site + end, { data, headers: { "content-type": "application/x-www-form-urlencoded" }, maxRedirects: 0 });
        assert.equal(answer.status() === 403, !allowed, `${role}: POST ${end} answers ${answer.status()}`);
      }
      await one.context.close();
    });
  }
});
