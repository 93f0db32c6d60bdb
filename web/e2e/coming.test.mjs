// Who comes how: from a list of people, two on one telephone, on paper, by robots; and who is still connected.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, press, signIn } from "./browser.mjs";
import { DESK, answerForm, answers, appoint, begin, connected, fill, letOut, measures, message, person, sameSeat, sees, seesNoMore } from "./room.mjs";
import { demo } from "./server.mjs";

const GONE = 40_000; // until somebody whose page was closed is said to be gone: ten seconds, and a slow machine
const ROBOTS = 90_000; // until all robots have answered: half a minute, and a slow machine
/** As an old sheet in the region saves it. */
const LIST = "ФИО;Страна;Ведомство;Языки;Стол;Роль;E-mail\r\nСадыкова Айгуль;Казахстан;Прокуратура;ru;1;Секретарь стола;a@b.kz\r\nКаримов Карим;UZ;;uz;1;;\r\nБез страны;;;;;;\r\n";
const windows1251 = (text) => Buffer.from([...text].map((letter) => {
  const code = letter.codePointAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}));

describe("who comes how", () => {
  let browser, server, id, digits, director, phone;
  const play = (screen) => `/play/${id}/${screen}`;

  before(async () => {
    server = await demo();
    browser = await launch();
    director = await person(browser, server, { name: "director", language: "en", viewport: DESK });
    phone = await person(browser, server, { name: "phone", language: "ru" });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("a list of people is read line by line, shown and taken", async () => {
    const { page } = director;
    await signIn(director, server, "Ministry of education");
    await page.goto("/exercises");
    await page.check("input[name=scenario][value=mall]");
    await page.fill("#tables", "2");
    await page.locator("form[action='/exercises'] button[name=then]").click();
    await page.waitForURL("**/play/*/roster");
    id = new URL(page.url()).pathname.split("/")[2];
    await page.setInputFiles("#file", { name: "list.csv", mimeType: "text/csv", buffer: windows1251(LIST) });
    await press(page, "form[enctype] button");
    const says = await page.locator("main").innerText();
    for (const text of ["2 lines are right", "Line 4, Без страны: the country is missing", "not taken: E-mail", "Садыкова Айгуль"]) assert.ok(says.includes(text), `${text}: ${says}`);
    await press(page, "form[action$='/take'] button");
    assert.match(await page.locator("#expected").innerText(), /0 \/ 2/);
    await page.goto(play("console"));
    await connected(director);
    digits = (await page.locator(".x-code").textContent()).replace(/\D/g, "");
    await sees(director, "#part-people summary", "2 people have not come yet");
  });

  it("somebody taps their name and has their table and role", async () => {
    const { page } = phone;
    await page.goto(`/join/${digits}`);
    await press(page, ".x-expected button:has-text('Айгуль')");
    await page.waitForURL("**/table");
    await connected(phone);
    await sees(phone, "#part-head", message("ru", "exercise-role-scribe"));
    await sees(director, "#part-people summary", "1 person has not come yet");
    await seesNoMore(director, "#part-people li:has-text('Айгуль') .chip:has-text('not connected')");
  });

  it("two share a telephone, and what each wrote goes out in their own name", async () => {
    const { page } = phone;
    await director.page.locator("form:has([name=do][value=start]) button").click();
    await begin(director, "M1");
    await sees(phone, "#part-form-T1-table"); // alone at the table: one form
    await page.locator("#part-more details").evaluate((details) => (details.open = true));
    await press(page, "#part-more a[href*='somebody=else']");
    await press(page, ".x-expected button:has-text('Карим')");
    await connected(phone);
    await answers({ ...phone, language: "uz" }, "T1", "own", { text: "Karim" });
    // While nothing can be sent, Aigul writes, and hands the telephone back.
    await press(page, ".x-seats button:has-text('Айгуль')");
    await connected(phone);
    await page.route("**/do", (route) => route.abort());
    await page.locator("#part-form-T1-own details.x-answer").evaluate((details) => (details.open = true));
    await fill(answerForm(phone, "T1", "own"), { item: ["inform-police"], text: "Айгуль пишет" });
    await answerForm(phone, "T1", "own").locator(".actions button").click();
    await page.locator(".x-net:visible").waitFor();
    await press(page, ".x-seats button:has-text('Карим')");
    await connected(phone);
    assert.equal(await page.inputValue("#part-form-T1-own textarea"), "Karim");
    await page.unroute("**/do");
    await page.reload();
    const compare = await director.context.newPage();
    await compare.goto(play("compare"));
    const free = (nation, text) => sees({ page: compare }, `#part-uncoded .card:has-text("${nation}")`, text);
    await Promise.all([free("Kazakhstan", "Айгуль пишет"), free("Uzbekistan", "Karim")]);
    await compare.close();
    await press(page, ".x-seats button:has-text('Айгуль')");
    await connected(phone);
    assert.equal(await page.locator("html").getAttribute("lang"), "ru");
    assert.equal(await page.inputValue("#part-form-T1-own textarea"), "Айгуль пишет");
  });

  it("a scribe types from paper for those who have no telephone", async () => {
    const { page } = phone;
    await page.goto(`${play("paper")}?table=1&nation=TJ&lang=tg`);
    await page.locator(".x-answer").first().evaluate((details) => (details.open = true));
    const form = page.locator("form:has([name=task][value=T1]):has([name=do][value=answer])");
    await fill(form, measures({ item: "inform-police" }));
    await fill(form, { text: "Аз коғаз" });
    await form.locator(".actions button").click();
    await form.locator(".x-saved", { hasText: message("ru", "live-js_saved") }).waitFor();
    const compare = await director.context.newPage();
    await compare.goto(play("compare"));
    await sees({ page: compare }, "#part-uncoded .card:has-text('Tajikistan · from paper')", "Аз коғаз");
    await compare.close();
  });

  it("whose page was closed is not connected any more", async () => {
    const wall = await director.context.newPage();
    await wall.goto(play("wall"));
    await wall.locator(".x-counts dd", { hasText: /^1$/ }).first().waitFor();
    await phone.page.goto("about:blank");
    await director.page.locator("#part-people li:has-text('Айгуль') .chip", { hasText: "not connected" }).waitFor({ timeout: GONE });
    assert.match(await wall.locator(".x-counts").innerText(), /Connected · \S.*\s+0/);
    await wall.close();
  });

  it("a rehearsal with robots, thrown away afterwards", async () => {
    const rehearsed = await sameSeat(browser, server, director);
    const { page } = rehearsed;
    await page.goto("/exercises");
    await page.check("input[name=scenario][value=mall]");
    await page.fill("#tables", "2");
    await press(page, "form[action='/exercises'] button:not([name])");
    const real = new URL(page.url()).pathname.split("/")[2];
    await press(page, "form[action$='/rehearse'] button");
    await connected(rehearsed);
    assert.notEqual(new URL(page.url()).pathname.split("/")[2], real);
    await page.locator(".x-rehearsal", { hasText: message("en", "live-rehearsal") }).waitFor();
    await sees(rehearsed, "#part-people li", "robot-2-5");
    await page.locator("form:has([name=do][value=start]) button").click();
    await begin(rehearsed, "M1");
    await page.locator(`.x-heats li:has-text("T1: ${message("en", "exercise-progress-done")}")`).nth(1).waitFor({ timeout: ROBOTS });
    const copy = new URL(page.url()).pathname;
    await page.goto(copy.replace("console", "compare"));
    await sees(rehearsed, ".x-matrix td", "of 5 that answered");
    await page.goto(copy.replace("console", "report"));
    await page.locator(".x-rehearsal").waitFor();
    await press(page, "form[action$='/throw-away'] button");
    await page.waitForURL(`**/play/${real}/console`);
    assert.equal(await page.locator(".x-rehearsal").count(), 0);
    await seesNoMore(rehearsed, "#part-people li:has-text('robot')");
    await rehearsed.context.close();
  });

  for (const way of WAYS) {
    it(`every page, ${way.name}`, async () => {
      const lead = await sameSeat(browser, server, director, way);
      const shared = await sameSeat(browser, server, phone, way);
      const anybody = await person(browser, server, { name: "anybody", ...way });
      const faults = [];
      for (const [one, ...paths] of [[lead, play("roster"), `${play("paper")}?table=1&nation=TJ&lang=tg`, play("console")], [shared, play("table"), `/join/${id}?somebody=else`], [anybody, `/join/${digits}`]]) {
        for (const path of paths) {
          await one.page.goto(path);
          if (await one.page.locator("parvis-exercise[data-screen]").count() > 0) await connected(one);
          await look({ ...one, way }).catch((error) => faults.push(error.message.replace(id, "…")));
          if (process.env.PICTURES) await one.page.screenshot({ path: `${process.env.PICTURES}/${path.replace(id, "x").replace(/\W+/g, "-")}-${way.name.replace(/\W+/g, "-")}.png`, fullPage: true });
        }
        await one.context.close();
      }
      if (faults.length > 0) assert.fail(faults.join("\n"));
    });
  }
});
