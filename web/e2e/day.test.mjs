// Who is there at which time of the day: written down, run, and read by an officer who says why.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, press, signIn, visitor } from "./browser.mjs";
import { demo } from "./server.mjs";

const MADE = 300_000; // until a run of the school is made, in milliseconds

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

// Every server fits the drill anew for its first run, which takes most of a minute: a telephone in English, a desk in Russian.
for (const way of [WAYS[0], WAYS[3]]) {
  describe(way.name, () => {
    let server, head, site, run;
    before(async () => {
      server = await demo();
      head = await visitor(browser, server, way);
      await signIn(head, server, "Site head");
      site = await head.page.locator("main h2 a[href^='/sites/']").first().getAttribute("href");
    });
    after(() => server?.stop());

    it("a time of the day is written down, and what cannot be is said beside what was typed", async () => {
      const { page } = head;
      await page.goto(`${site}/facts`);
      await page.locator("a[href$='/periods/new']").click();
      await page.fill("#name", "Lunch");
      await page.fill("#starts", "12:00");
      await page.fill("#ends", "13:00");
      await page.fill("#percent", "500");
      await page.fill("#source", "timetable");
      const save = "main form[method=post] .actions button:not([name])";
      await press(page, save);
      assert.equal(await page.locator("main [role=alert]:not([hidden])").count(), 1);
      assert.equal(await page.inputValue("#name"), "Lunch");
      await look(head);
      await page.fill("#percent", "20");
      await page.locator("main form details").first().locator("summary").first().click();
      await page.fill("#kind-classroom", "10");
      await look(head);
      await press(page, save);
      assert.match(page.url(), /\/facts#periods$/);
      assert.match(await page.locator("section[aria-labelledby=periods]").textContent(), /Lunch, 12:00–13:00/);
      await look(head);
    });

    it("a run is asked for that time with a room’s own number, and its page says so", async () => {
      const { page } = head;
      await page.goto(`${site}/run`);
      await page.selectOption("#period", "Lunch");
      await page.fill("#runs", "1");
      await press(page, "button[name=show]");
      assert.equal(await page.inputValue("#period"), "Lunch");
      const level = page.locator("fieldset details fieldset > details").nth(1);
      await level.locator("summary").first().click();
      await level.locator("input.count").first().fill("7");
      await look(head);
      await press(page, "main form[method=post] .actions button:not([name])");
      run = new URL(page.url()).pathname;
      await page.locator("section.card").waitFor({ timeout: MADE });
      assert.match(await page.locator("h2").first().textContent(), /Lunch/);
      assert.match(await page.locator("section.card").textContent(), /Lunch, .*12:00.*13:00/);
      await page.waitForSelector("parvis-play[data-ready=yes]");
      await look(head);
    });

    it("an officer says why before they see it", async () => {
      const officer = await visitor(browser, server, way);
      await signIn(officer, server, "Ministry officer");
      await officer.page.goto(run);
      await look(officer);
      await officer.page.fill("#why", "yearly review");
      await press(officer.page, "main form button");
      await officer.page.waitForSelector("parvis-play[data-ready=yes]");
      await look(officer);
      await officer.context.close();
    });
  });
}
