// A lockdown drill of a school: planned by its head, watched from three telephones, one of them without network for a while,
// one without script; what it measured and showed goes into the dossier, and a finding is done.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch, look, press, signIn, visitor } from "./browser.mjs";
import { demo, siteOf } from "./server.mjs";

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1280, height: 900 };
const ROOMS = 4;
const PICTURES = process.env.PICTURES; // a folder to keep pictures of the pages in
const TODAY = new Date().toISOString().slice(0, 10);
const OBSERVER = "Vera Kim";
const HARD = "The door is heavy for small hands.";
const GAP = "The key of this room turns the wrong way.";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const language of ["en", "ru"]) {
  describe(`a drill, ${language}`, () => {
    let server, head, teacher, observer, plain, site, drill, digits;
    const rooms = [];
    const picture = async ({ page }, name) => PICTURES && page.screenshot({ path: `${PICTURES}/drill-${name}-${language}.png`, fullPage: true });
    const tile = (page, number) => page.locator(`.d-room:has(input[name=room][value="${rooms[number]}"])`);
    const tells = (page, number, what) => tile(page, number).locator(`form:has([name=do][value=${what}]) button`).first().click();
    const connected = ({ page }) => page.locator("parvis-exercise[data-connected=yes]").waitFor();

    before(async () => {
      server = await demo();
      head = await visitor(browser, server, { language, viewport: DESK, colorScheme: "light" });
      await signIn(head, server, "Site head");
      site = siteOf(await head.page.content());
    });
    after(() => server?.stop());

    it("the head sees what the law asks, and plans it", async () => {
      const { page } = head;
      await page.goto(`${site}/drills`);
      await look(head);
      await picture(head, "list");
      const games = await (await head.context.request.get("/drills/games.pdf")).body();
      assert.equal(games.subarray(0, 5).toString(), "%PDF-");
      await page.check("input[name=kind][value=lockdown]");
      await page.fill("#date", TODAY);
      await page.check("input[name=group][value=primary]");
      // Only the first rooms take part.
      rooms.push(...await page.locator("input[name=room]").evaluateAll((all, wanted) => all.map((one, index) => { one.checked = index < wanted; return one.value; }).slice(0, wanted), ROOMS));
      await page.locator(".d-level details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
      await page.fill(`input[name="class-${rooms[0]}"]`, "7B");
      for (const room of rooms) await page.fill(`input[name="people-${room}"]`, "20");
      await page.fill("input[name=name-o1]", OBSERVER);
      await page.selectOption("select[name=body-o1]", "police");
      await page.selectOption("select[name=where-o1]", `room:${rooms[2]}`);
      await Promise.all([page.waitForURL("**/drills/*"), page.locator("section[aria-labelledby=new] .actions button").click()]);
      drill = page.url().split("/").pop();
      digits = (await page.locator(".x-code").textContent()).replaceAll(/\D/g, "");
    });

    it("no drill takes small children by surprise", async () => {
      const { page } = head;
      await connected(head);
      await page.goto(`${site}/drills`);
      await page.locator("details:has(form[action$='/plan']) summary").click();
      await page.selectOption("select[name=announced]", "no");
      await press(page, "form[action$='/plan'] button");
      assert.equal(await page.locator("main [role=alert]:not([hidden])").count(), 1, "it is not even planned so");
      assert.deepEqual(head.faults, [], "it was refused, and nothing else went wrong");
      await page.goto(`/drills/${drill}`);
      assert.equal(await page.locator(".note-box.warn").count(), 0, "nothing stands in its way any more");
      await look(head);
      await picture(head, "before");
    });

    it("what must be ready is ticked and taken back, and says what is missing beside the start", async () => {
      const { page } = head;
      const missing = () => page.locator("#part-head .card li").count();
      const all = await missing();
      assert.ok(all > 8, "nothing is ticked yet");
      await page.goto(`/drills/${drill}/prepare`);
      await look(head);
      const item = (word) => page.locator(`#ready-${word} button`);
      for (const word of ["game-sheets", "keys", "phones"]) await Promise.all([page.waitForEvent("load"), item(word).click()]);
      await Promise.all([page.waitForEvent("load"), item("phones").click()]);
      assert.equal(await page.locator(".d-tick[aria-pressed=true]").count(), 2);
      assert.match(await page.locator("#ready-keys .d-by").textContent(), /\d\d:\d\d/, "who, and when");
      await page.fill("#name", "Nobody");
      await Promise.all([page.waitForEvent("load"), page.locator("form:has(#name) button").click()]);
      assert.equal(await page.locator("section[aria-labelledby=observers] .lines li").count(), 2);
      await Promise.all([page.waitForEvent("load"), page.locator("section[aria-labelledby=observers] li:has-text('Nobody') button").click()]);
      assert.equal(await page.locator("section[aria-labelledby=observers] .lines li").count(), 1);
      await picture(head, "prepare");
      await page.setViewportSize({ width: 320, height: 700 });
      await look(head);
      await picture(head, "prepare-phone");
      await page.setViewportSize(DESK);
      await page.goto(`/drills/${drill}`);
      assert.equal(await missing(), all - 2);
      await picture(head, "unready");
    });

    it("the letter to parents is there in the languages chosen", async () => {
      const { page } = head;
      await page.goto(`/drills/${drill}/letter`);
      for (const lang of ["en", "ru", "kk"]) await page.check(`input[name=lang][value=${lang}]`);
      await page.fill("#ask", "Office, 21 43 65");
      await Promise.all([page.waitForEvent("load"), page.locator("main form .actions button").click()]);
      assert.equal(await page.locator(".d-letter").count(), 3);
      for (const letter of await page.locator(".d-letter").allInnerTexts()) assert.ok(letter.includes("Office, 21 43 65"), letter);
      await look(head);
      await picture(head, "letter");
      for (const [ending, start] of [["pdf", "%PDF-"], ["docx", "PK"]]) {
        const [href] = await page.locator(`a[href*="parents-ru.${ending}"]`).evaluateAll((all) => all.map((one) => one.href));
        const body = await (await head.context.request.get(href)).body();
        assert.equal(body.subarray(0, start.length).toString(), start, ending);
      }
      await page.goto(`/drills/${drill}`);
    });

    it("others come in by the six digits, without an account or a name", async () => {
      const way = (colorScheme) => ({ language, viewport: PHONE, colorScheme });
      [teacher, observer, plain] = [await visitor(browser, server, way("light")), await visitor(browser, server, way("dark")), await visitor(browser, server, way("light"), { javaScriptEnabled: false })];
      const joins = async ({ page }, role, numbers) => {
        await page.goto("/join");
        await page.fill("#code", digits);
        await page.locator("main form button").click();
        await page.waitForURL("**/drills/*/join");
        await page.check(`input[name=role][value=${role}]`);
        for (const number of numbers) await page.check(`input[name=room][value="${rooms[number]}"]`);
      };
      const comesIn = ({ page }) => Promise.all([page.waitForURL(`**/drills/${drill}`), page.locator("form:not([action]) .actions button").click()]);
      await joins(teacher, "teacher", [0]);
      await look(teacher);
      await picture(teacher, "join");
      await comesIn(teacher);
      await joins(observer, "observer", [1, 2]);
      await observer.page.locator("label.choice", { hasText: OBSERVER }).locator("input").check();
      await picture(observer, "join-observer");
      await comesIn(observer);
      await joins(plain, "teacher", [3]);
      await comesIn(plain);
      await head.page.locator("#part-people", { hasText: "1" }).waitFor();
    });

    it("it starts, and every telephone hears it", async () => {
      await connected(teacher);
      await connected(observer);
      await head.page.locator("form:has([name=do][value=start]) button").click();
      for (const { page } of [teacher, observer]) await page.locator("time[data-zero]").waitFor();
      await tile(teacher.page, 0).waitFor();
      assert.equal(await teacher.page.locator(".d-room").count(), 1, "only their own room");
      await look(teacher);
      await picture(teacher, "room");
    });

    it("what is told without network comes in with its own time", async () => {
      await observer.context.setOffline(true);
      await tells(observer.page, 1, "secured");
      await observer.page.waitForTimeout(3000);
      await observer.context.setOffline(false);
      await connected(observer);
      observer.faults.length = 0;
      const told = head.page.locator(`.d-room:has(input[value="${rooms[1]}"]) [aria-pressed=true]`).first();
      await told.waitFor();
      const [minutes, seconds] = (await told.innerText()).match(/(\d+):(\d\d)/).slice(1).map(Number);
      const clock = (await head.page.locator("time[data-zero]").textContent()).split(":").map(Number);
      assert.ok(minutes * 60 + seconds + 2 <= clock[1] * 60 + clock[2], "the time it was seen at, not the time it came");
    });

    it("rooms are safe, heads are counted, somebody missing is found", async () => {
      await tells(teacher.page, 0, "secured");
      const otherwise = async (page, number, count, label, what) => {
        await tile(page, number).locator("details:not(.d-correct) summary").click();
        const form = tile(page, number).locator("details:not(.d-correct) form:has([name=label])");
        await form.locator("[name=count]").fill(String(count));
        await form.locator("[name=label]").fill(label);
        await form.locator(`button[value=${what}]`).click();
      };
      const counts = async (page, number, count) => {
        await tile(page, number).locator("details:not(.d-correct)").evaluate((one) => (one.open = true));
        const form = tile(page, number).locator("form:has([name=do][value=count]):has(label)");
        await form.locator("[name=count]").fill(String(count));
        await form.locator("button").click();
      };
      await otherwise(teacher.page, 0, 2, "7A", "missing");
      await tile(teacher.page, 0).locator(".x-lines").waitFor();
      const correction = tile(teacher.page, 0).locator(".d-correct");
      await correction.locator("summary").click();
      await correction.locator("[name=count]").fill("1");
      await correction.locator("[name=label]").fill("7B");
      await correction.locator("button").click();
      await tile(teacher.page, 0).locator(".x-lines", { hasText: "7B" }).waitFor();
      assert.equal(await correction.count(), 1, "one report, told rightly");
      await counts(teacher.page, 0, 19);
      await tells(observer.page, 2, "secured");
      await otherwise(observer.page, 2, 1, "7B", "extra");
      await tile(observer.page, 2).locator(".x-lines").waitFor();
      await counts(observer.page, 2, 21);
      await tells(observer.page, 1, "count");
      await plain.page.reload();
      await Promise.all([plain.page.waitForEvent("load"), tells(plain.page, 3, "secured")]);
      await Promise.all([plain.page.waitForEvent("load"), tells(plain.page, 3, "count")]);
      await picture(head, "running");
      await head.page.locator("form:has([name=do][value=match]) button").click();
      await head.page.locator("#part-people .chip.ok").waitFor();
      await look(head);
      await look(observer);
      await picture(observer, "observer");
      await picture(head, "accounted");
    });

    it("a press by mistake is taken back", async () => {
      await tells(observer.page, 1, "secured");
      await tile(observer.page, 1).locator(".d-not").waitFor();
      await tells(observer.page, 1, "secured");
      await tile(observer.page, 1).locator("[aria-pressed=true]").first().waitFor();
    });

    it("observers write down what they saw", async () => {
      const { page } = observer;
      await page.selectOption("#where", `room:${rooms[1]}`);
      await page.fill("#text", GAP);
      await page.locator("form:has([name=where]) button").click();
      await page.locator("#part-notes .x-lines", { hasText: GAP }).waitFor();
      await head.page.locator("#part-notes .x-lines", { hasText: GAP }).waitFor();
    });

    it("a server that is killed takes nothing with it, and the drill goes on to its end", async () => {
      await tells(teacher.page, 0, "secured");
      await tile(teacher.page, 0).locator(".d-not").waitFor();
      await server.again();
      for (const one of [head, teacher, observer]) {
        await connected(one);
        one.faults.length = 0;
      }
      await tile(teacher.page, 0).locator(".d-not").waitFor();
      await tells(teacher.page, 0, "secured");
      await tile(head.page, 0).locator("[aria-pressed=true]").first().waitFor();
      await head.page.locator("form:has([name=do][value=all-clear]) button").click();
      await head.page.locator(".x-clock.paused").waitFor();
      await head.page.locator(".x-end summary").click();
      await head.page.locator("form:has([name=do][value=end]) button").click();
      await head.page.locator("a[href$='/report'].button").waitFor();
      await teacher.page.locator(".x-clock time").waitFor({ state: "detached" });
    });

    it("everybody says what was hard, each on their telephone, with script and without", async () => {
      const says = async ({ page }, kind, text) => {
        const form = page.locator("form:has(#wash-text)");
        await form.locator(`input[value=${kind}]`).check();
        await form.locator("#wash-text").fill(text);
        await form.locator("button").click();
        await page.locator("#part-wash .x-lines", { hasText: text }).waitFor();
      };
      await says(teacher, "hard", HARD);
      await plain.page.reload();
      await says(plain, "good", "All were quiet.");
      await look(teacher);
      await picture(teacher, "wash");
      await head.page.locator("#part-wash .x-lines", { hasText: HARD }).waitFor();
    });

    it("the report says what was measured, and its files are there", async () => {
      const { page } = head;
      await page.goto(`/drills/${drill}/report`);
      assert.ok((await page.locator("main").innerText()).includes(GAP));
      assert.ok((await page.locator("main").innerText()).includes(OBSERVER), "who saw it");
      const told = (text) => page.locator(".d-told li", { hasText: text });
      await told(GAP).locator("summary").click();
      await told(GAP).locator("textarea").fill(`${GAP} Every time.`);
      await Promise.all([page.waitForEvent("load"), told(GAP).locator("details button").click()]);
      assert.ok((await told("Every time.").innerText()).includes(GAP), "and what was written first");
      await Promise.all([page.waitForEvent("load"), told(HARD).locator("form[action$='/improve'] button").click()]);
      await told(HARD).locator(".chip.ok").waitFor();
      await page.fill("#box-summary", "A calm drill.");
      await Promise.all([page.waitForEvent("load"), page.locator("form:has(#box-summary) button").click()]);
      assert.ok((await page.locator(".d-told").first().innerText()).includes("A calm drill."));
      await look(head);
      await picture(head, "report");
      for (const [name, start] of [["report.pdf", "%PDF-"], ["report.docx", "PK"], ["report.json", "{"], ["rooms.csv", "room"], ["exits.csv", "exit"]]) {
        const body = await (await head.context.request.get(`/drills/${drill}/report/${name}`)).body();
        assert.equal(body.subarray(0, start.length).toString(), start, name);
      }
      const stranger = await teacher.context.request.get(`/drills/${drill}/report`);
      assert.ok(!(await stranger.text()).includes(GAP), "not for those who only took part");
    });

    it("what it showed becomes a finding, and is done", async () => {
      const { page } = head;
      await page.fill("#lead", "Deputy head");
      await page.locator("input[name^=owner-]").fill("City hall");
      await page.locator("input[name^=due-]").fill(`${new Date().getFullYear() + 1}-06-30`);
      await Promise.all([page.waitForURL("**/findings"), page.locator("form[action$='/keep'] .actions button").click()]);
      await page.goto(`${site}/findings?only=in-hand`);
      const finding = page.locator(".finding", { hasText: GAP });
      await Promise.all([page.waitForEvent("load"), finding.locator("a.button").first().click()]);
      await look(head);
      await picture(head, "finding");
      await press(page, "button[value=done]");
      await page.goto(`${site}/findings?only=in-hand`);
      assert.equal(await page.locator(".finding", { hasText: GAP }).count(), 0);
      await page.goto(`${site}/drills`);
      await look(head);
      for (const { faults } of [teacher, observer]) assert.deepEqual(faults, []);
    });
  });
}
