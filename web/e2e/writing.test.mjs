// What the checks ask for beside the facts: people and roles, rooms and doors, measures, their rights checks, cameras. All of it
// by plain forms, with script and without.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, press, signIn, visitor } from "./browser.mjs";
import { demo, siteOf } from "./server.mjs";

const save = "main form[method=post] .actions button:not([name]) >> nth=0";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const way of WAYS) {
  describe(`writing: ${way.name}`, () => {
    let server, head, site;
    before(async () => {
      server = await demo();
      head = await visitor(browser, server, way);
      await signIn(head, server, "Site head");
      site = siteOf(await head.page.content());
    });
    after(() => server?.stop());
    const open = async (path) => {
      await head.page.goto(site + path);
      await look(head);
    };
    const codes = async (page) => {
      await page.goto(`${site}/findings`);
      return page.locator("article.finding .code").allInnerTexts();
    };

    it("somebody is added and holds a role", async () => {
      const { page } = head;
      await open("/team");
      await open("/team/people/new");
      await page.fill("#function", "School social worker");
      await page.fill("#source", "");
      await press(page, save);
      await page.locator("main form .note-box.error[role=alert]").waitFor();
      assert.equal(await page.inputValue("#function"), "School social worker");
      await look(head);
      await page.fill("#source", "head");
      await press(page, save);
      await open("/team/roles/particular_needs");
      await page.selectOption("#holder", { label: "School social worker" });
      await press(page, save);
      assert.match(await page.locator("#role-particular_needs").innerText(), /School social worker/);
      assert.ok(!(await codes(page)).includes("H508"));
      await open("/team/roles");
      await open("/history");
    });

    it("rooms that a finding names are corrected at once, a room and a door by themselves", async () => {
      const { page } = head;
      await page.goto(`${site}/findings`);
      await press(page, "article.finding:has(.code:text-is('K302')) a[href*='/rooms?finding=']");
      await look(head);
      assert.ok(await page.locator("main input[name=unit]:checked").count() > 10);
      await page.selectOption("#lockable", "yes");
      await page.fill("#source", "the caretaker");
      await press(page, save);
      assert.ok(!(await codes(page)).includes("K302"));
      await open("/rooms");
      for (const [kind, field] of [["rooms", "use"], ["doors", "kind"], ["levels", "name"]]) {
        const to = await page.locator(`main a[href^='${site}/${kind}/']`).first().getAttribute("href");
        await open(to.slice(site.length));
        assert.equal(await page.locator(`#${field}`).count(), 1);
        await open("/rooms");
      }
    });

    it("a measure is taken, its rights check answered and a camera hung", async () => {
      const { page } = head;
      await open("/measures");
      await page.selectOption("#measure", "m082");
      await press(page, save);
      await look(head);
      await press(page, "main a[href$='/rights']");
      await look(head);
      await page.fill("#aim", "Shows who is in the building.");
      await press(page, save);
      assert.match(await page.locator("#rights ~ dl").innerText(), /Shows who is in the building/);
      await open("/measures/cameras");
      await open("/measures/cameras/cameras/new");
      await page.selectOption("#near", { index: 1 });
      await page.fill("#looks", "90");
      await press(page, save);
      assert.match(await page.locator("#cameras ~ ul").innerText(), /cam-5/);
      await look(head);
    });
  });
}

describe("writing without script", () => {
  it("a room is corrected and a role given", async () => {
    const server = await demo();
    const way = { ...WAYS[0], language: "en" };
    const one = await visitor(browser, server, way, { javaScriptEnabled: false });
    await signIn(one, server, "Site head");
    const site = siteOf(await one.page.content());
    const { page } = one;
    await page.goto(`${site}/team/roles/media`);
    await page.selectOption("#holder", { index: 1 });
    await press(page, save);
    assert.match(await page.locator("#role-media").innerText(), /Head of the school/);
    await page.goto(`${site}/rooms`);
    const to = await page.locator(`main a[href^='${site}/rooms/']`).first().getAttribute("href");
    await page.goto(to);
    await page.fill("#number", "1a");
    await press(page, save);
    assert.match(await page.content(), /1a/);
    await server.stop();
  });
});
