// The tree of places and new sites in it, by forms; they work the same without script.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, press, signIn, visitor } from "./browser.mjs";
import { demo } from "./server.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const way of WAYS) {
  describe(`places: ${way.name}`, () => {
    let server, ministry, country;
    before(async () => {
      server = await demo();
      ministry = await visitor(browser, server, way);
      await signIn(ministry, server, "Ministry officer");
      country = await ministry.page.locator("main a[href^='/places/']").first().getAttribute("href");
    });
    after(() => server?.stop());
    const follow = (end) => press(ministry.page, `main header a[href$='${end}']`);
    const wrong = () => ministry.page.locator("main [role=alert]:not([hidden])").count();

    it("a place is added: a name that is taken is told, and nothing typed is lost", async () => {
      const { page } = ministry;
      await page.goto(country);
      await look(ministry);
      await press(page, `main header a[href='${country}/new']`);
      await look(ministry);
      await page.fill("#name", "Northern region");
      await page.selectOption("#kind", "region");
      await press(page, "main form[method=post] button");
      assert.equal(await wrong(), 1);
      assert.equal(await page.inputValue("#name"), "Northern region");
      assert.equal(await page.inputValue("#kind"), "region");
      await look(ministry);
      await page.fill("#name", "Southern region");
      await press(page, "main form[method=post] button");
      assert.equal(await page.locator("h1").innerText(), "Southern region");
      await look(ministry);
    });

    it("a place is renamed and moved, and its sites go along", async () => {
      const { page } = ministry;
      await page.goto(country);
      await Promise.all([page.waitForEvent("load"), page.click("main a:text-is('Northern region')")]);
      await follow("/order");
      await look(ministry);
      await page.selectOption("#to", { label: "Southern region" });
      await press(page, "form[action$='/move'] button");
      assert.match(await page.locator(".trail").innerText(), /Southern region/);
      await follow("/order");
      await page.fill("#name", "North-east");
      await press(page, "form[action$='/rename'] button");
      assert.equal(await page.locator("h1").innerText(), "North-east");
      assert.equal(await page.locator("main h2 a[href^='/sites/']").count(), 1, "the school is listed below");
      await follow("/order");
      await press(page, "form[action$='/remove'] button");
      assert.equal(await wrong(), 1, "it is not empty");
      await look(ministry);
    });

    it("a site is begun: wrong values are told, and it leads to its facts and to inviting its head", async () => {
      const { page } = ministry;
      await page.goto(country);
      await follow("/sites/new");
      await look(ministry);
      await page.fill("#name", "School <1>");
      await page.selectOption("#kind", "school");
      await page.selectOption("#law", "other");
      await page.fill("#country", "U");
      await page.fill("#address", "Main street 1");
      await press(page, "form[action$='/sites/new'] button:not([type])");
      assert.equal(await wrong(), 1);
      assert.deepEqual(await Promise.all(["#name", "#kind", "#law", "#country", "#address"].map((id) => page.inputValue(id))), ["School <1>", "school", "other", "U", "Main street 1"]);
      await look(ministry);
      await page.fill("#country", "uz");
      await page.click("main details summary");
      await page.locator("parvis-place[data-ready=yes]").waitFor();
      await page.click("[data-point-choose]");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      assert.match(await page.inputValue("[name=lat]"), /^-?\d+\.\d{5}$/);
      await look(ministry);
      await press(page, "form[action$='/sites/new'] button:not([type])");
      assert.match(new URL(page.url()).pathname, /^\/sites\/\w+\/facts$/);
      assert.equal(await page.locator(".note-box.warn a[href$='/people']").count(), 1);
      await look(ministry);
    });

    it("without script a place and a site are added just so", async () => {
      const plain = await visitor(browser, server, way, { javaScriptEnabled: false });
      await plain.context.addCookies((await ministry.context.cookies()).filter(({ name }) => name === "parvis"));
      const { page } = plain;
      await page.goto(country);
      await press(page, `main header a[href='${country}/new']`);
      await page.fill("#name", "Western region");
      await press(page, "main form[method=post] button");
      await press(page, "main header a[href$='/sites/new']");
      await page.fill("#name", "Hall");
      await page.click("main details summary");
      await page.fill("[name=lat]", "51,128");
      await page.fill("[name=lon]", "71.43");
      assert.equal(await page.inputValue("#law"), "", "no law is guessed where no site is yet");
      await page.selectOption("#law", "KZ");
      await press(page, "form[action$='/sites/new'] button:not([type])");
      assert.match(new URL(page.url()).pathname, /^\/sites\/\w+\/facts$/);
      assert.match(await page.locator(".trail").innerText(), /Western region/);
      await plain.context.close();
    });

    it("a dossier that is no dossier is refused, and the form stays", async () => {
      const { page } = ministry;
      await page.goto(`${country}/sites/new`);
      await page.setInputFiles("#file", { name: "dossier.zip", mimeType: "application/zip", buffer: Buffer.from("no zip") });
      await press(page, "form[action$='/sites/bring'] button");
      await page.waitForURL("**/jobs/*");
      assert.equal(await page.locator("main .note-box.error:has(li)").count(), 1);
      await look(ministry);
      await press(page, `main a[href='${country}/sites/new']`);
    });

    it("the plans of a place are printed as a job, and fetched", async () => {
      const { page } = ministry;
      await page.goto(country);
      await press(page, "main header a[href$='/print']");
      await look(ministry);
      await page.selectOption("#part", "class-card");
      await page.fill("#why", "yearly review");
      await press(page, "main form[method=post] button");
      await page.locator("a[href$='/papers/1']").waitFor({ timeout: 60_000 });
      await look(ministry);
      const saved = page.waitForEvent("download");
      await page.locator("a[href$='/papers/1']").click();
      assert.equal((await saved).suggestedFilename(), "plans-1.zip");
      await page.goto("/jobs");
      assert.equal(await page.locator("main ul.lines li").count(), 2);
      await look(ministry);
    });
  });
}
