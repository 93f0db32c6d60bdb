// From findings to a plan in force: findings are settled, the plan goes to three agencies, they answer, a responder opens it.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, press, signIn, visitor } from "./browser.mjs";
import { demo, siteOf } from "./server.mjs";

const AGENCIES = ["Fire service", "District police", "Department of education"];
const NEXT_YEAR = new Date().getFullYear() + 1;
const DUE = `${NEXT_YEAR}-06-30`;
const UNTIL = `${NEXT_YEAR}-12-31`;
const PAST = "2020-02-29";
const BLANK = "   "; // enough for a browser's `required`
const MEASURE = "m034";
const SECTION = "alarm";
const IN_HAND = "form:has([name=do][value='in-hand'])";
const ACCEPT = "form:has([name=do][value=accept])";

/** A day of the middle or the end of next year as people write it. */
const written = (day, { language }) => new Intl.DateTimeFormat({ en: "en-GB", ru: "ru" }[language], { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(day));

/** What a part of the page says, without the marks that keep a name in its own direction. */
const textOf = async (page, selector) => (await page.locator(selector).allInnerTexts()).join("\n").replaceAll(/[\u2068\u2069]/g, "");

/** The values that a form holds. */
const typed = (page, ids) => Promise.all(ids.map((id) => page.inputValue(id)));

async function putInHand(page, { owner = "City hall", due = DUE, measure = "" } = {}) {
  await page.fill("#owner", owner);
  await page.fill("#due", due);
  await page.selectOption("#measure", measure);
  await press(page, `${IN_HAND} button`);
}

/** How many findings a shelf of the page of the findings says it has. */
const shelved = async (page, only) => Number((await page.locator(`main a[href='?only=${only}']`).innerText()).match(/\d+$/)[0]);

/** The agencies and what each answered. */
const seals = async (page) => Object.fromEntries(await page.locator(".seal").evaluateAll((all) => all.map((seal) => [seal.querySelector("strong").textContent, seal.dataset.state])));
const allOf = (state) => Object.fromEntries(AGENCIES.map((name) => [name, state]));

async function answer(page, verdict, words = "") {
  await page.check(`input[name=verdict][value=${verdict}]`);
  await page.fill("#words", words);
  await press(page, "form[action$='/approval/answer'] button");
}

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const way of WAYS) {
  describe(`findings and approval: ${way.name}`, () => {
    let server, head, site;
    const agencies = {};
    before(async () => {
      server = await demo();
      head = await visitor(browser, server, way);
      await signIn(head, server, "Site head");
      site = siteOf(await head.page.content());
    });
    after(() => server?.stop());
    const go = async (one, path) => {
      await one.page.goto(path);
      await look(one);
    };
    const open = (only) => head.page.goto(`${site}/findings?only=${only}`);
    /** The form came back and says what is wrong. */
    const told = async ({ page }) => assert.equal(await page.locator("main .note-box.error[role=alert]:not([hidden])").count(), 1, "what is wrong is told");

    it("a finding is put in hand: a wrong value is told and nothing typed is lost", async () => {
      const { page } = head;
      await open("error");
      const before = await shelved(page, "error");
      await press(page, "article.finding[data-severity=error] .actions a[href*='/findings/'] >> nth=0");
      const path = new URL(page.url()).pathname;
      await look(head);
      assert.equal(await page.locator(ACCEPT).count(), 0, "an error cannot be accepted");
      for (const wrong of [{ due: PAST, measure: MEASURE }, { owner: BLANK, measure: MEASURE }]) {
        await putInHand(page, wrong);
        await told(head);
        const { owner = "City hall", due = DUE } = wrong;
        assert.deepEqual(await typed(page, ["#owner", "#due", "#measure"]), [owner, due, MEASURE]);
      }
      await look(head);
      await putInHand(page, { measure: MEASURE });
      await go(head, `${site}/findings?only=in-hand`);
      const mark = path.split("/").at(-1);
      const said = await textOf(page, `[id='${mark}']`);
      assert.ok(said.includes("City hall") && said.includes(written(DUE, way)), said);
      assert.deepEqual([await shelved(page, "error"), await shelved(page, "in-hand")], [before - 1, 1]);
      await page.goto(`${site}/history`);
      assert.match(await page.locator("ol.log li").first().innerText(), /measures\.toml/, "the measure is in the dossier");

      await go(head, path);
      await press(page, "button[name=do][value=reopen]");
      await open("error");
      assert.deepEqual([await shelved(page, "error"), await shelved(page, "in-hand")], [before, 0]);
      assert.equal(await page.locator(`[id='${mark}']`).count(), 1, "it is to settle again");
    });

    it("a warning beside the drawing is accepted with a reason, and taken back", async () => {
      const { page } = head;
      await page.goto(`${site}/place`);
      await press(page, "section[aria-labelledby=pinned] article[data-severity=warning] a[href*='/findings/'] >> nth=0");
      const path = new URL(page.url()).pathname;
      const accept = async (reason) => {
        await page.fill("#reason", reason);
        await press(page, `${ACCEPT} button`);
      };
      await page.locator(`details:has(${ACCEPT}) summary`).click();
      await look(head);
      await accept(BLANK);
      await told(head);
      assert.ok(await page.locator("#reason").isVisible(), "the form stays open");
      await look(head);
      await accept("The hall is closed until it is rebuilt");
      await go(head, `${site}/findings?only=accepted`);
      assert.equal(await shelved(page, "accepted"), 1);
      assert.match(await textOf(page, `[id='${path.split("/").at(-1)}']`), /The hall is closed until it is rebuilt/);
      await go(head, path);
      await press(page, "button[name=do][value=reopen]");
      await open("accepted");
      assert.equal(await page.locator("article.finding").count(), 0);
    });

    it("a responder is asked why before a draft is opened", async () => {
      const responder = await visitor(browser, server, way);
      await signIn(responder, server, "Responder");
      agencies.Responder = responder;
      await responder.page.goto(`${site}/place`);
      assert.equal(await responder.page.locator("#why").count(), 1);
    });

    it("nothing is sent before every error is in hand", async () => {
      const { page } = head;
      const send = page.locator("form[action$='/approval/send']");
      await go(head, `${site}/approval`);
      assert.equal(await send.count(), 0);
      await press(page, "section[aria-labelledby=send] a[href$='?only=error']");
      const errors = await page.locator("article.finding .actions a[href*='/findings/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      assert.ok(errors.length > 1, `${errors.length} errors`);
      for (const path of errors) {
        const answer = await head.context.request.post(path, { form: { do: "in-hand", owner: "City hall", due: DUE }, maxRedirects: 0 });
        assert.equal(answer.status(), 303, path);
      }
      await go(head, `${site}/findings?only=error`);
      assert.equal(await page.locator("article.finding").count(), 0);
      await go(head, `${site}/approval`);
      assert.equal(await send.count(), 1);
    });

    it("the plan is sent to three agencies at once", async () => {
      const { page } = head;
      const agency = page.locator("input[name=agency]");
      const send = async (until) => {
        await page.fill("#until", until);
        await press(page, "form[action$='/approval/send'] button");
      };
      assert.deepEqual(await agency.evaluateAll((boxes) => boxes.map((box) => box.checked)), [true, true, true]);
      await agency.nth(1).uncheck();
      await send(PAST);
      await told(head);
      await look(head);
      assert.equal(await page.inputValue("#until"), PAST);
      assert.deepEqual(await agency.evaluateAll((boxes) => boxes.map((box) => box.checked)), [true, false, true], "who was left out still is");
      await agency.nth(1).check();
      await send(UNTIL);
      await look(head);
      assert.deepEqual(await seals(page), allOf("waiting"));
    });

    it("each agency sees what waits for it, in a browser of its own", async () => {
      for (const name of AGENCIES) {
        const one = await visitor(browser, server, way);
        agencies[name] = one;
        await signIn(one, server, name);
        if (name === AGENCIES[0]) await look(one); // the others see the same
        await press(one.page, "section[aria-labelledby=waiting] a");
        assert.equal(new URL(one.page.url()).pathname, `${site}/approval`);
      }
      await look(agencies[AGENCIES[0]]);
    });

    it("one approves on a condition and pins a comment, two approve", async () => {
      const [first, ...others] = AGENCIES.map((name) => agencies[name]);
      const { page } = first;
      await answer(page, "conditional");
      await told(first);
      await look(first);
      assert.ok(await page.isChecked("input[name=verdict][value=conditional]"), "the choice is kept");
      await page.locator("details:has(input[name^='part:']) summary").click();
      await look(first);
      await page.check(`input[name^='part:sections/'][name$='-${SECTION}.md'][value=change]`);
      await page.check("input[name='part:site.toml'][value=approved]");
      await answer(page, "approved", "Say who rings, and how");
      await told(first);
      assert.ok(await page.isChecked("input[name='part:site.toml'][value=approved]"), "what was said of a part is kept");
      await answer(page, "conditional", "Say who rings, and how");
      await page.locator("details:has(#comment) summary").click();
      await page.selectOption("#place", `section:${SECTION}`);
      await page.fill("#comment", "The bell cannot be heard in the yard");
      await press(page, "form[action$='/comments'] button");
      assert.match(await textOf(page, "section[aria-labelledby=comments] article"), /The bell cannot be heard in the yard/);
      await look(first);
      for (const one of others) await answer(one.page, "approved");
      assert.deepEqual(await seals(others[1].page), { ...allOf("approved"), [AGENCIES[0]]: "conditional" });
      await others[1].page.goto("/");
      assert.equal(await others[1].page.locator("section[aria-labelledby=waiting]").count(), 0, "nothing waits any more");
    });

    it("the head answers the comment, writes the section anew and sends again", async () => {
      const { page } = head;
      await go(head, `${site}/approval`);
      assert.match(await textOf(page, ".seal[data-state=conditional]"), /Say who rings, and how/);
      assert.equal(await page.locator(".seal[data-state=conditional] small.soft").count(), 2, "what is to be changed, and what is approved");
      await page.fill("form[action*='/comments/'] input[name=words]", "A second bell hangs there now");
      await press(page, "form[action*='/comments/'] button");
      assert.equal(await page.locator("form[action*='/comments/']").count(), 0, "it is answered once");
      assert.match(await textOf(page, "section[aria-labelledby=comments] article"), /A second bell hangs there now/);
      await page.route("**/plan.pdf", (route) => route.fulfill({ status: 204 })); // the preview after saving, which costs a second
      await page.goto(`${site}/plan/${SECTION}`);
      await page.fill("#body", `${await page.inputValue("#body")}\n\nThe duty teacher rings both bells.`);
      await press(page, "#write .actions button:not([name])");
      await go(head, `${site}/approval`);
      assert.equal(await page.locator("section[aria-labelledby=stands] .note-box.info li").count(), 1, "one part changed since");
      await page.fill("#until", UNTIL);
      await press(page, "form[action$='/approval/send'] button");
      assert.deepEqual(await seals(page), allOf("waiting"), "all are asked about what changed");
    });

    it("the agencies approve what changed, and the plan is in force", async () => {
      for (const name of AGENCIES) {
        const one = agencies[name];
        await one.page.goto(`${site}/approval`);
        if (name === AGENCIES[0]) await look(one);
        const changed = one.page.locator("section[aria-labelledby=asks] > ul > li");
        assert.equal(await one.page.locator("input[name='part:site.toml']").count(), 0, "what was approved and did not change is not asked again");
        assert.equal(await changed.count(), 1);
        assert.ok((await textOf(one.page, "section[aria-labelledby=comments] h3")).includes((await changed.innerText()).trim()), "it is the section with the comment");
        await answer(one.page, "approved");
      }
      const { page } = head;
      await go(head, `${site}/approval`);
      assert.deepEqual(await seals(page), allOf("approved"));
      for (const path of [`${site}/approval`, "/"]) {
        await page.goto(path);
        const said = await textOf(page, path === "/" ? ".card .chip.ok" : "section[aria-labelledby=stands] .lead");
        assert.ok(said.includes(`${written(UNTIL, way)} ${NEXT_YEAR}`), said);
      }
    });

    it("a responder opens what is in force at once, and nobody is told of broken glass", async () => {
      const { page } = agencies.Responder;
      await page.goto(site);
      await press(page, `.tabs a[href='${site}/place']`);
      assert.equal(await page.locator("#why").count(), 0);
      await page.locator("parvis-place[data-ready=yes]").waitFor();
      await look(agencies.Responder);
      await head.page.goto(site);
      assert.equal(await head.page.locator("main .note-box.warn").count(), 0);
    });
  });
}
