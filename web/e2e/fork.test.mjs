// The script of an exercise: one text changed in place stands in every paper, on every screen, and in the scenario that is
// taken elsewhere; all of it by plain forms, and on a telephone.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, signIn, visitor } from "./browser.mjs";
import { DESK, PHONE, message, story, wordsOfDocx } from "./room.mjs";
import { demo } from "./server.mjs";

const NEW = "Угроза взрыва на рынке";

describe("the script of an exercise", () => {
  let browser, server, lead, page, play;
  before(async () => {
    server = await demo();
    browser = await launch();
    lead = await visitor(browser, server, { ...WAYS[0], language: "ru", viewport: DESK, colorScheme: "light" });
    page = lead.page;
    await signIn(lead, server, "Ministry of education");
    await page.goto("/exercises");
    await page.check("input[name=scenario][value=mall]");
    await page.fill("#tables", "2");
    await page.locator("main form[action='/exercises'] .actions button:not([name])").click();
    await page.waitForURL("**/play/**");
    play = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const paper = async (name) => (await page.context().request.get(`${play}/papers/${name}`)).body();

  it("is reached from the console and shows the original beside the translation", async () => {
    await page.goto(`${play}/console`);
    await page.locator(`a[href='${play}/script']`).click();
    await page.waitForURL("**/script");
    const row = page.locator("[id='inject.I01.text']");
    assert.ok((await row.textContent()).includes(story("en", "inject.I01.text")));
    assert.ok((await row.textContent()).includes(story("ru", "inject.I01.text")));
    assert.ok((await row.textContent()).includes(message("ru", "exercise-status-machine")));
    await look(lead);
  });

  it("changes one text, and every paper says it", async () => {
    const row = page.locator("[id='title']");
    await row.locator("summary").click();
    await row.locator("textarea").fill(NEW);
    await row.locator("select").selectOption("approved");
    await row.locator("button").click();
    await page.waitForURL("**/script?lang=ru#title");
    assert.ok((await page.locator("[id='title']").textContent()).includes(NEW));
    for (const name of ["manual", "facilitator", "evaluation"]) {
      assert.ok(wordsOfDocx(await paper(`${name}.docx`)).includes(NEW), name);
      assert.ok((await paper(`${name}.pdf`)).toString("latin1").startsWith("%PDF"), name);
    }
    assert.ok((await paper("slides.pdf")).toString("latin1").startsWith("%PDF"));
    await page.goto(`${play}/wall`);
    assert.ok((await page.textContent("main")).includes(NEW));
  });

  it("looks at a workbook before it takes anything over", async () => {
    const sheet = await paper("script.xlsx");
    await page.goto(`${play}/script?lang=ru`);
    const row = page.locator("[id='inject.I02.text']");
    await row.locator("summary").click();
    await row.locator("textarea").fill("Начальник охраны не отвечает.");
    await row.locator("button").click();
    await page.setInputFiles("#sheet", { name: "script.xlsx", mimeType: "application/octet-stream", buffer: sheet });
    await page.locator("form[action$='/script/sheet'] button").click();
    await page.locator("input[name=take]").waitFor();
    assert.equal(await page.locator("input[name=take]").count(), 1);
    await look(lead);
    await page.locator("form[action*='/script/sheet/'] .actions button").click();
    await page.waitForURL("**/script");
    assert.ok((await page.locator("[id='inject.I02.text']").textContent()).includes(story("ru", "inject.I02.text")));
  });

  it("is taken away as a folder and played elsewhere", async () => {
    const folder = await paper("scenario.zip");
    await page.goto("/exercises");
    await page.setInputFiles("#folder", { name: "mine.zip", mimeType: "application/zip", buffer: Buffer.from("no zip") });
    await page.locator("main form[action='/exercises'] .actions button:not([name])").click();
    await page.locator("[role=alert] li").first().waitFor();
    await look(lead);
    await page.setInputFiles("#folder", { name: "mine.zip", mimeType: "application/zip", buffer: folder });
    await page.locator("main form[action='/exercises'] .actions button:not([name])").click();
    await page.waitForURL("**/play/**");
    const other = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
    assert.notEqual(other, play);
    await page.goto(`${other}/script?lang=ru`);
    assert.ok((await page.locator("[id='title']").textContent()).includes(NEW));
  });

  it("fits a telephone", async () => {
    await page.setViewportSize(PHONE);
    await page.goto(`${play}/script?lang=kk&only=open`);
    await page.locator(".s-row summary").first().click();
    await look({ ...lead, way: { ...lead.way, viewport: PHONE } });
  });
});
