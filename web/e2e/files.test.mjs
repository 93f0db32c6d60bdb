// Files of a site: added several at once, looked at, removed; with and without script.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, press, signIn, visitor } from "./browser.mjs";
import { demo, saying, signedIn, siteOf } from "./server.mjs";

const data = new URL("../../crates/parvis-intake/tests/data/pictures/", import.meta.url);
const PHOTOGRAPH = await readFile(new URL("photograph.jpg", data));
const LONG = `${"Ostfluegel-und-Nebengebaeude-".repeat(5)}2024.pdf`;
const pdf = (name) => ({ name, mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 the east wing") });
const photograph = { name: "door.jpg", mimeType: "image/jpeg", buffer: PHOTOGRAPH };
const page = { name: "page.html", mimeType: "text/html", buffer: Buffer.from("<script>alert(1)</script>") };

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const way of WAYS) {
  describe(`files: ${way.name}`, () => {
    let server, head, plain, site;
    before(async () => {
      server = await demo();
      head = await visitor(browser, server, way);
      await signIn(head, server, "Site head");
      site = siteOf(await head.page.content());
      plain = await visitor(browser, server, way, { javaScriptEnabled: false });
      await signIn(plain, server, "Adviser");
    });
    after(() => server?.stop());

    it("the empty list says what belongs here, and that nobody be shown", async () => {
      await head.page.goto(`${site}/files`);
      assert.equal(await head.page.locator(".empty").count(), 1);
      await look(head);
    });

    it("several are added at once without script; one that is refused takes no other along", async () => {
      const { page: at } = plain;
      await at.goto(`${site}/files`);
      await at.check("input[name=shows][value=blueprint]");
      await at.setInputFiles("#file", [pdf("east.pdf"), page, pdf(LONG)]);
      await press(at, "form[action$='/files'] button");
      assert.match(await at.locator("main [role=alert]:not([hidden])").innerText(), /page\.html/);
      assert.equal(await at.locator(".lines .file-name").count(), 2);
      await at.check("input[name=shows][value=photograph]");
      await at.setInputFiles("#file", [photograph]);
      await press(at, "form[action$='/files'] button");
      assert.equal(await at.locator("main [role=alert]:not([hidden])").count(), 0);
      await head.page.goto(`${site}/files`);
      assert.deepEqual((await head.page.locator(".lines .file-name").allInnerTexts()).sort(), [LONG, "door.jpg", "east.pdf"]);
      await look(head);
    });

    it("a picture is shown upright and without where it was taken; a document is put away", async () => {
      const { page: at } = head;
      await Promise.all([at.waitForEvent("load"), at.click("a.file-name:text-is('door.jpg')")]);
      // Forty wide and twenty-four high, lying on its side.
      const [wide, high] = await at.locator(".file-picture").evaluate(async (image) => { await image.decode(); return [image.naturalWidth, image.naturalHeight]; });
      assert.deepEqual([wide, high], [24, 40]);
      await look(head);
      const unasked = await signedIn(server, "Ministry officer");
      const files = `${site}/files`;
      assert.doesNotMatch((await unasked(files)).text, /door\.jpg/);
      const asked = await saying(unasked, site, "inspection");
      const picture = (await asked(files)).text.match(/\/sites\/[\w-]+\/files\/\w+(?=">door)/)[0];
      const { bytes, headers } = await asked(`${picture}/download`);
      assert.ok(bytes.length < PHOTOGRAPH.length && !bytes.includes("GPS"));
      assert.match(headers["content-disposition"], /^attachment; filename="door\.jpg"/);
      await at.goto(files);
      await Promise.all([at.waitForEvent("load"), at.click("a.file-name:text-is('east.pdf')")]);
      const [kept] = await Promise.all([at.waitForEvent("download"), at.click("main .actions a[download]")]);
      assert.equal(kept.suggestedFilename(), "east.pdf");
    });

    it("who added a file removes it, once they said why and that they are sure", async () => {
      const { page: at } = plain;
      await at.goto(`${site}/files`);
      await Promise.all([at.waitForEvent("load"), at.click("a.file-name:text-is('east.pdf')")]);
      await at.click("details summary:has(+ form[action$='/remove'])");
      await at.fill("#why", "   ");
      await at.check("input[name=sure]");
      await press(at, "form[action$='/remove'] button");
      assert.equal(await at.locator("main [role=alert]:not([hidden])").count(), 1);
      await at.fill("#why", "Wrong building");
      await at.check("input[name=sure]");
      await press(at, "form[action$='/remove'] button");
      assert.equal(new URL(at.url()).pathname, `${site}/files`);
      assert.equal(await at.locator(".lines .file-name").count(), 2);
      await head.page.goto(`${site}/journal`);
      assert.match(await head.page.locator("main").innerText(), /Wrong building/);
    });

    it("a responder breaks the glass for a blueprint, and the head is told", async () => {
      const responder = await visitor(browser, server, way);
      await signIn(responder, server, "Responder");
      await responder.page.goto(`${site}/files`);
      assert.equal(await responder.page.locator(".file-name").count(), 0);
      await look(responder);
      await responder.page.fill("#why", "Smoke on level 2");
      await press(responder.page, "main form button");
      assert.equal(await responder.page.locator(".lines .file-name").count(), 2);
      await look(responder);
      await head.page.goto(site);
      assert.match(await head.page.locator("main").innerText(), /Smoke on level 2/);
    });
  });
}
