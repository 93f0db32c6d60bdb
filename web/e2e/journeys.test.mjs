// What people come for, from signing in to signing out, at phone and desktop width, in two languages.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { WAYS, coloursIn, launch, look, signIn, visitor, weight } from "./browser.mjs";
import { demo } from "./server.mjs";

const FIRST_PAGE = 150_000; // bytes over the wire

/** Answers the question on the page, whatever shape it has, and saves. */
async function answer(page, source, nth = 0) {
  const ticks = page.locator("main input[name=value]:is([type=radio], [type=checkbox])");
  if (await ticks.count() > 0) await ticks.nth(nth).check();
  else if (await page.locator("#value[type=date]").count() > 0) await page.fill("#value", `2026-01-0${nth + 1}`);
  else await page.fill("#value", String(nth + 1));
  await page.fill("#source", source);
  await page.locator("main form[method=post] button:not([name])").click();
}

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const way of WAYS) {
  describe(way.name, () => {
    let server, head, colleague, site;
    before(async () => {
      server = await demo();
      head = await visitor(browser, server, way);
      colleague = head; // until one is invited
    });
    after(() => server?.stop());
    const go = async (path) => {
      await head.page.goto(path);
      await look(head);
    };
    /** Another window of somebody's browser. */
    const window = async (one) => ({ ...one, page: await one.context.newPage() });

    it("a link signs in once", async () => {
      const path = server.links["Site head"];
      await go(path);
      await signIn(head, server, "Site head");
      await look(head);
      const late = await visitor(browser, server, way);
      await late.page.goto(path);
      const [refused] = await Promise.all([late.page.waitForResponse((response) => response.request().method() === "POST"), late.page.locator("main form button").click()]);
      assert.equal(refused.status(), 410);
      await late.page.locator("main [role=alert]:not([hidden])").waitFor();
      await look(late);
      assert.deepEqual((await late.context.cookies()).map(({ name }) => name), ["language"]);
      await late.context.close();
    });

    it("a wrong password keeps the name", async () => {
      const guest = await visitor(browser, server, way);
      await guest.page.goto("/map");
      assert.equal(new URL(guest.page.url()).pathname, "/sign-in");
      await look(guest);
      await guest.page.fill("#login", "head");
      await guest.page.fill("#password", "not the password");
      await guest.page.locator("main form button").click();
      await guest.page.locator("main form [role=alert]").waitFor();
      assert.equal(await guest.page.inputValue("#login"), "head");
      assert.equal(await guest.page.inputValue("#password"), "");
      assert.equal(await guest.page.inputValue("main [name=to]"), "/map");
      await look(guest);
      await guest.context.close();
    });

    it("the first pages are light", async () => {
      const fresh = await browser.newContext({ baseURL: server.address });
      for (const [context, path] of [[fresh, "/sign-in"], [head.context, "/"]]) {
        const bytes = await weight(context, path);
        assert.ok(bytes > 1000 && bytes < FIRST_PAGE, `${path}: ${bytes} bytes`);
      }
      await fresh.close();
    });

    it("from the list to a site", async () => {
      await head.page.goto("/");
      await head.page.locator("main h2 a[href^='/sites/']").first().click();
      site = new URL(head.page.url()).pathname;
      assert.match(site, /^\/sites\/[\w-]+$/);
      await look(head);
    });

    it("a colleague is invited and chooses a password", async () => {
      const { page } = head;
      await page.goto("/");
      await page.locator("section[aria-labelledby=places] a[href^='/places/']").first().click();
      await look(head);
      await page.locator("main a[href$='/people']").click();
      await look(head);
      await page.fill("#name", "Deputy head");
      await page.fill("#login", "two words");
      await page.locator("main form.stack button").click();
      await page.locator("main form [role=alert]").waitFor();
      assert.equal(await page.inputValue("#name"), "Deputy head");
      await look(head);
      await page.fill("#login", "deputy");
      await page.selectOption("#role", "site-staff");
      await page.locator("main form.stack button").click();
      const link = new URL((await page.locator("code#link").innerText()).trim(), server.address);
      await look(head);
      const invited = await visitor(browser, server, way);
      await invited.page.goto(link.href);
      await look(invited);
      for (const id of ["#password", "#again"]) await invited.page.fill(id, "a long walk to the library");
      await invited.page.locator("main form button").click();
      await invited.page.waitForURL(`${server.address}/`);
      await look(invited);
      colleague = invited;
    });

    it("a drawing is brought in: first what it is, then in its place", async () => {
      const { page } = head;
      await go(`${site}/import`);
      const send = async (name, buffer) => {
        await page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer });
        await page.locator("main form[enctype] button").click();
      };
      await send("plan.dxf", Buffer.from("not a drawing"));
      await page.locator("main .note-box.error:has(li)").waitFor();
      await look(head);
      await go(`${site}/import`);
      await send("caserne.osm", await readFile(new URL("../../crates/parvis-intake/tests/data/caserne.osm", import.meta.url)));
      await page.locator("section[aria-labelledby=understood]").waitFor();
      assert.ok((await page.locator("section[aria-labelledby=understood] details li").count()) > 1, "what will change is named");
      const picture = page.locator("figure.level img").first();
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction((image) => image.complete && image.naturalWidth > 0, await picture.elementHandle());
      await look(head);
      await page.locator(`form[action^='${site}/import/'] button`).click();
      await page.waitForURL(`**${site}/place`);
      await page.goto(`${site}/history`);
      const newest = page.locator("ol.log > li").first();
      assert.match(await newest.innerText(), /plan\.geojson/);
      await newest.locator("form[action$='/undo'] button").click(); // the school's own drawing is there again
      await page.waitForURL(`**${site}/history`);
    });

    it("looking for what is not there says so", async () => {
      await go("/?named=no+such+school");
      assert.equal(await head.page.locator("main h2 a[href^='/sites/']").count(), 0);
      assert.equal(await head.page.inputValue("#named"), "no such school");
    });

    it("a finding is settled, and taken back", async () => {
      const { page } = head;
      await page.goto(site);
      await page.locator(`.tabs a[href='${site}/findings']`).click();
      await look(head);
      const all = await page.locator("article.finding").count();
      await page.locator("main a[href='?only=warning']").click();
      await page.waitForURL(/only=warning/);
      await look(head);
      const severities = await page.locator("article.finding").evaluateAll((found) => found.map((one) => one.dataset.severity));
      assert.ok(severities.length > 0 && severities.length < all && severities.every((one) => one === "warning"), String(severities));
      await page.goto(`${site}/findings`);
      // What is folded behind another of its kind is unfolded.
      await page.locator("details.more > summary").evaluateAll((folded) => folded.forEach((one) => one.click()));
      const settle = page.locator(`article.finding a[href^='${site}/facts/']`).first();
      const path = await settle.getAttribute("href");
      const key = path.slice(`${site}/facts/`.length);
      await settle.click();
      await look(head);

      await page.fill("#source", "");
      await page.locator("main form[method=post] button:not([name])").click();
      await page.locator("main form .note-box.error[role=alert]").waitFor();
      await look(head); // nobody says so: told on the same form
      await answer(page, "the caretaker");
      await page.waitForURL(`**${site}/facts#${key}`);
      const line = page.locator(`section[aria-labelledby=known] [id='${key}']`);
      assert.match(await line.innerText(), /the caretaker/);
      const label = (await line.locator("dt").innerText()).trim();
      await look(head);
      await page.goto(`${site}/findings`);
      assert.equal(await page.locator(`article.finding a[href='${path}']`).count(), 0, "the finding is gone");

      await page.goto(`${site}/history`);
      await look(head);
      const newest = page.locator("ol.log > li").first();
      assert.ok((await newest.innerText()).includes(label), `the history says ${label}`);
      await newest.locator("form[action$='/undo'] button").click();
      await page.waitForURL(`**${site}/history`);
      await page.goto(`${site}/facts`);
      assert.doesNotMatch(await page.locator(`[id='${key}']`).innerText(), /the caretaker/, "as it was");
      await page.goto(`${site}/findings`);
      assert.equal(await page.locator(`article.finding a[href='${path}']`).count(), 1, "the finding is back");
    });

    it("two people on one fact: the second sees the first and loses nothing", async () => {
      const [first, second] = [await window(head), await window(colleague)];
      await first.page.goto(`${site}/facts`);
      const path = await first.page.locator("section[aria-labelledby=unknown] dd.act a").first().getAttribute("href");
      for (const one of [first, second]) await one.page.goto(path);
      await answer(first.page, "the first");
      await first.page.waitForURL(/\/facts#/);
      await answer(second.page, "the second", 1);
      const told = second.page.locator("main [role=alert].warn");
      assert.match(await told.innerText(), /the first/);
      assert.equal(await second.page.inputValue("#source"), "the second");
      await look(second);
      await second.page.locator("main form[method=post] button:not([name])").click();
      await second.page.waitForURL(/\/facts#/);
      const key = path.split("/").at(-1);
      assert.match(await second.page.locator(`[id='${key}']`).innerText(), /the second/);
      for (const one of [first, second]) await one.page.close();
    });

    it("two people on one section: both texts are there", async () => {
      const [first, second] = [await window(head), await window(colleague)];
      await first.page.goto(`${site}/plan`);
      await look(first);
      const path = await first.page.locator(`main a[href^='${site}/plan/']`).first().getAttribute("href");
      for (const one of [first, second]) {
        await one.page.route("**/plan.pdf", (route) => route.fulfill({ status: 204 })); // shown above; again after each save takes seconds
        await one.page.goto(path);
      }
      await look(first);
      const save = (page) => page.locator("#write .actions button:not([name])").click();
      const before = await first.page.inputValue("#body");
      await first.page.fill("#body", `${before}\n\nFrom the first, of {{pupils}}.`);
      await first.page.locator("#draft", { hasText: /From the first, of 1.104/ }).waitFor(); // while it is typed
      await save(first.page);
      await first.page.waitForURL(`**${site}/plan`);
      await second.page.fill("#body", `${before}\n\nFrom the second.`);
      await save(second.page);
      await second.page.locator("main [role=alert].warn").waitFor();
      assert.match(await second.page.locator("section[aria-labelledby=theirs]").innerText(), /From the first, of/);
      assert.match(await second.page.inputValue("#body"), /From the second\./);
      await look(second);
      const both = `${before}\n\nFrom the first, of {{pupils}}.\n\nFrom the second.`;
      await second.page.fill("#body", both);
      await save(second.page);
      await second.page.waitForURL(`**${site}/plan`);
      await second.page.goto(path);
      assert.equal(await second.page.inputValue("#body"), both);
      for (const one of [first, second]) await one.page.close();
    });

    it("the plan is a PDF, and so is each part of it", async () => {
      await head.page.goto(`${site}/plan`);
      const hrefs = await head.page.locator("main a[href$='.pdf']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      assert.ok(hrefs.includes(`${site}/plan.pdf`), String(hrefs));
      for (const href of hrefs) {
        const answer = await head.context.request.get(href);
        assert.equal(answer.headers()["content-type"], "application/pdf", href);
        const bytes = await answer.body();
        assert.equal(bytes.subarray(0, 5).toString(), "%PDF-", href);
        if (href.endsWith("/plan.pdf")) assert.ok(bytes.length > 50_000, `${bytes.length} bytes`);
      }
    });

    it("the drawing, by keyboard", async () => {
      const { page } = head;
      await page.goto(`${site}/place`);
      await page.locator("parvis-place[data-ready=yes]").waitFor();
      await look(head);
      const colours = await coloursIn(page, "parvis-place canvas");
      assert.ok(colours > 8, `${colours} colours: the drawing is blank`);

      const level = () => page.locator("parvis-place [data-level][aria-pressed=true]").getAttribute("data-level");
      const lower = await level();
      const things = page.locator("parvis-place .place-things");
      await things.locator("button").first().focus();
      await page.keyboard.press("PageUp");
      assert.notEqual(await level(), lower);
      await page.keyboard.press("PageDown");
      assert.equal(await level(), lower);

      const titles = new Set(await page.locator("[data-pin]").evaluateAll((links) => links.map((link) => link.lastChild.textContent.trim())));
      await things.locator("button").first().focus();
      assert.ok(titles.has((await page.evaluate(() => document.activeElement.textContent)).trim()), "findings come first");
      await page.keyboard.press("Enter");
      await page.waitForURL(/#finding-\d+$/);
      const picked = new URL(page.url()).hash;
      assert.equal(await page.locator(`article${picked}:target`).count(), 1, "its finding is the one shown");
    });

    it("the map says where the sites are, or that none is placed yet", async () => {
      await go("/map");
      assert.equal(await head.page.locator(`section[aria-labelledby=on-map] :is(a[href='${site}'], .empty)`).count(), 1);
    });

    it("a responder breaks the glass, and the head is told", async () => {
      const responder = await visitor(browser, server, way);
      const { page } = responder;
      await signIn(responder, server, "Responder");
      await page.goto(site);
      await look(responder);
      await page.locator(`.tabs a[href='${site}/place']`).click();
      await look(responder);
      await page.fill("#why", "smoke seen on level 2");
      const opened = page.waitForResponse(/place\.json/);
      await page.locator("main form[action$='/reason'] button").click();
      assert.equal((await opened).status(), 200);
      await page.locator("parvis-place[data-ready=yes]").waitFor();
      await look(responder);
      await responder.context.close();
      await go(site);
      assert.match(await head.page.locator("main .note-box.warn").first().innerText(), /smoke seen on level 2/);
      await go(`${site}/journal`);
      assert.match(await head.page.locator("ol.log").innerText(), /smoke seen on level 2/);
    });

    it("one's account; signing out ends the session", async () => {
      await go("/account");
      assert.equal(await head.page.locator("section[aria-labelledby=sessions] li").count(), 1);
      const kept = (await head.context.cookies()).find(({ name }) => name === "parvis");
      assert.ok(kept.httpOnly && kept.sameSite === "Lax");
      await head.page.locator("details.menu:has(form[action='/sign-out']) summary").click();
      await head.page.locator("form[action='/sign-out'] button").click();
      await head.page.waitForURL("**/sign-in");
      await look(head);
      await head.context.addCookies([kept]);
      await head.page.goto(site);
      assert.equal(new URL(head.page.url()).pathname, "/sign-in", "the old cookie opens nothing");
    });
  });
}
