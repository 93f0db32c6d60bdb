// Everything to read and every form works without script.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, signIn, visitor } from "./browser.mjs";
import { demo, siteOf } from "./server.mjs";

describe("without script", () => {
  let browser, server, head, page, site;
  before(async () => {
    server = await demo();
    browser = await launch();
    head = await visitor(browser, server, WAYS[0], { javaScriptEnabled: false });
    page = head.page;
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("signs in", async () => {
    await signIn(head, server, "Site head");
    site = siteOf(await page.content());
  });

  it("chooses language and colours, and stays on the page", async () => {
    await page.goto(`${site}/findings?only=warning`);
    const html = page.locator("html");
    await page.locator("details.menu:has([name=language]) summary").click();
    await page.locator("button[name=language][value=ru]").click();
    await page.locator("html[lang=ru]").waitFor();
    assert.ok(page.url().endsWith(`${site}/findings?only=warning`), page.url());
    for (const [theme, there] of [["dark", "dark"], ["light", "light"], ["", null]]) {
      await page.locator("details.menu:has([name=theme]) summary").click();
      await page.locator(`button[name=theme][value='${theme}']`).click();
      await page.locator(there ? `html[data-theme=${there}]` : "html:not([data-theme])").waitFor();
      assert.equal(await html.getAttribute("data-theme"), there);
    }
    assert.equal(await html.getAttribute("lang"), "ru");
  });

  it("reads findings and why they matter", async () => {
    await page.goto(`${site}/findings`);
    const why = page.locator("article.finding details").first();
    await why.locator("summary").click();
    assert.ok((await why.locator("p").innerText()).length > 20);
  });

  it("reads what is pinned on the drawing as a list", async () => {
    await page.goto(`${site}/place`);
    assert.ok(await page.locator("section[aria-labelledby=pinned] article").count() > 0);
  });

  it("answers a fact", async () => {
    await page.goto(`${site}/facts/people_peak`);
    await page.fill("#value", "612");
    await page.fill("#source", "attendance book");
    await page.locator("main form[method=post] button:not([name])").click();
    await page.waitForURL("**/facts#people_peak");
    assert.match(await page.locator("[id='people_peak']").innerText(), /612[^]*attendance book/);
  });

  it("signs out", async () => {
    await page.locator("details.menu:has([name=theme]) summary").click();
    await page.locator("form[action='/sign-out'] button").click();
    await page.waitForURL("**/sign-in");
  });
});
