// Comments at a point of the drawing: chosen by a click or by keyboard, shown on the level and in the list beside it.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, press, signIn, visitor } from "./browser.mjs";
import { demo, siteOf } from "./server.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const way of WAYS) {
  describe(`points: ${way.name}`, () => {
    let server, adviser, site;
    before(async () => {
      server = await demo();
      adviser = await visitor(browser, server, way);
      await signIn(adviser, server, "Adviser");
      site = siteOf(await adviser.page.content());
    });
    after(() => server?.stop());
    const open = async () => {
      await adviser.page.goto(`${site}/place`);
      await adviser.page.locator("parvis-place[data-ready=yes]").waitFor();
      await adviser.page.click("form[data-point] summary");
    };
    const say = async (words) => {
      await adviser.page.fill("form[data-point] textarea", words);
      await press(adviser.page, "form[data-point] button:not([type=button])");
      await adviser.page.locator("parvis-place[data-ready=yes]").waitFor();
    };
    const field = (name) => adviser.page.inputValue(`form[data-point] input[name=${name}]`);

    it("by keyboard: arrow keys move a cross, Escape leaves it, Enter chooses", async () => {
      const { page } = adviser;
      await open();
      await page.locator("[data-point-choose]").focus();
      await page.keyboard.press("Enter");
      const cross = page.locator(".place-cross");
      // Within the drawing: the page itself may still be scrolling to it.
      const stands = () => cross.evaluate(({ style }) => ({ x: parseFloat(style.left), y: parseFloat(style.top) }));
      const before = await stands();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      const moved = await stands();
      assert.ok(moved.x > before.x && moved.y > before.y);
      await page.keyboard.press("Escape");
      assert.equal(await cross.count(), 0);
      assert.equal(await field("lon"), "", "nothing was chosen");
      assert.ok(await page.locator("[data-point-choose]").evaluate((button) => button === document.activeElement));
      await page.keyboard.press("Enter");
      await look(adviser);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      assert.equal(await cross.count(), 0);
      assert.notEqual(await field("lon"), "");
      assert.notEqual(await page.locator("[data-point-said]").innerText(), "");
      assert.ok(await page.locator("form[data-point] textarea").evaluate((text) => text === document.activeElement), "on to the words");
      await say("The gate jams");
      assert.equal(await page.locator("article[id^=comment-]").count(), 1);
      await look(adviser);
    });

    it("by a click; the pin of a comment leads to it in the list", async () => {
      const { page } = adviser;
      await open();
      await page.locator("[data-point-choose]").click();
      const { x, y, width, height } = await page.locator("parvis-place canvas").boundingBox();
      await page.mouse.click(x + width / 2 + 40, y + height / 2 + 20);
      assert.notEqual(await field("lat"), "");
      assert.equal(new URL(page.url()).hash, "", "what was clicked is not picked");
      await say("Here the fence has a hole");
      const level = () => page.locator("parvis-place [data-level][aria-pressed=true]").getAttribute("data-level");
      const here = await level();
      await page.locator("parvis-place [data-level][aria-pressed=false]").first().click();
      assert.notEqual(await level(), here);
      await page.locator("a[data-pin^=comment-]").last().focus();
      assert.equal(await level(), here, "pointing at it shows its level");
      const buttons = page.locator("parvis-place .place-things button");
      const titles = await buttons.allInnerTexts();
      const at = titles.findIndex((title) => title.includes("Here the fence has a hole"));
      assert.ok(at >= 0, "the keyboard meets it among the things of the level");
      await buttons.nth(at).evaluate((button) => button.click());
      await page.waitForURL(/#comment-\w+$/);
      assert.equal(await page.locator("article:target").count(), 1);
      await page.goto(`${site}/approval`);
      assert.equal(await page.locator(`section[aria-labelledby=comments] a[href^='${site}/place#comment-']`).count(), 2);
      await look(adviser);
    });

    it("without script the form for a point is not there, and rooms are grouped by level", async () => {
      const plain = await visitor(browser, server, way, { javaScriptEnabled: false });
      await signIn(plain, server, "Head of the school");
      await plain.page.goto(`${site}/place`);
      assert.ok(await plain.page.locator("form[data-point]").isHidden());
      await press(plain.page, "main a[href$='/approval#comments']");
      await plain.page.locator("details:has(#place) summary").click();
      assert.ok(await plain.page.locator("#place optgroup").count() > 1);
      const room = await plain.page.locator("#place option[value^='unit:']").first().getAttribute("value");
      await plain.page.selectOption("#place", room);
      await plain.page.fill("#comment", "The window does not open");
      await press(plain.page, "form[action$='/comments'] button");
      await plain.page.goto(`${site}/place`);
      assert.equal(await plain.page.locator("article[id^=comment-]").count(), 3, "a room lies on the drawing, too");
    });
  });
}
