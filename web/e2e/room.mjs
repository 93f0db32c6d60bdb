// An exercise as the people in the room take part in it: coming in, leading, answering, and what they see without loading
// a page anew.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { visitor } from "./browser.mjs";

export const PHONE = { width: 360, height: 760 };
export const DESK = { width: 1280, height: 900 };

const root = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const kept = new Map();
const once = (key, make) => kept.get(key) ?? kept.set(key, make()).get(key);

/** A text of the mall scenario in a language, as the people who wrote it have it. */
export function story(language, key) {
  const all = once(`story ${language}`, () => new Map([...root(`scenarios/mall/text/${language}.toml`).matchAll(/^"(.+?)" = ("[^"].*")$/gm)].map(([, key, text]) => [key, JSON.parse(text)])));
  assert.ok(all.has(key), `${key} in ${language}`);
  return all.get(key);
}

/** A message of the program in a language. */
export function message(language, id) {
  const files = ["live", "exercise"].map((name) => root(`locales/${language}/${name}.ftl`)).join("\n");
  const all = once(`messages ${language}`, () => new Map([...files.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id, text]) => [id, text])));
  assert.ok(all.has(id), `${id} in ${language}`);
  return all.get(id);
}

/** A browser of somebody who takes part. */
export async function person(browser, server, { language, viewport = PHONE, colorScheme = "light", ...who }) {
  return { ...who, language, ...await visitor(browser, server, { name: who.name, language, viewport, colorScheme }) };
}

/** The same seat on another screen: a second window, a projector. */
export async function sameSeat(browser, server, one, { language = one.language, viewport = DESK, colorScheme = "light" } = {}) {
  const other = await visitor(browser, server, { name: one.name, language, viewport, colorScheme });
  await other.context.addCookies((await one.context.cookies()).filter(({ name }) => name !== "language"));
  return { ...one, language, ...other };
}

/** Comes in by the six digits: language first, then country and table, and a name. */
export async function comesIn(one, digits) {
  const { page, language } = one;
  await page.goto("/join");
  await page.fill("#code", digits);
  await page.locator("main form button").click();
  await page.waitForURL("**/join/*");
  if (await page.locator("html").getAttribute("lang") !== language) {
    await page.locator(`.x-languages button[value=${language}]`).click();
    await page.locator(`html[lang=${language}]`).waitFor();
  }
  await page.check(`input[name=nation][value=${one.nation}]`);
  await page.check(`input[name=table][value="${one.table}"]`);
  await page.fill("#name", one.name);
  await page.locator("main form:not(.x-languages) .actions button").click();
  await page.waitForURL("**/play/*/table");
  await connected(one);
}

/** The screen of somebody hears the server. */
export const connected = ({ page }) => page.locator("parvis-exercise[data-connected=yes]").waitFor();

/** Waits until somebody sees something, whether it is folded away or not. */
export const sees = ({ page }, selector, text) => page.locator(selector, text ? { hasText: text } : {}).first().waitFor({ state: "attached" });

/** Waits until somebody does not see something any more. */
export const seesNoMore = ({ page }, selector) => page.locator(selector).first().waitFor({ state: "detached" });

/** An inject of the script is on somebody's screen in their own language, newest ones open. */
export const hasInject = (one, inject) => sees(one, `#inject-${inject} .x-text > .said[lang=${one.language}]`, story(one.language, `inject.${inject}.text`));

/** Of these injects, those on somebody's screen now. */
export async function injectsOf({ page }) {
  return page.locator(".x-inject[id]").evaluateAll((all) => all.map(({ id }) => id.slice("inject-".length)));
}

/** Of those who lead: presses a button of the list, whatever shelf it lies on; the list may be drawn anew meanwhile. */
export async function atInject({ page }, inject, act) {
  const row = page.locator(`#row-${inject}`);
  await row.waitFor({ state: "attached" });
  for (let tries = 1; ; tries += 1) {
    try {
      await page.locator("details.x-shelf", { has: row }).evaluate((shelf) => (shelf.open = true));
      return await act(row);
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}

const SOON = { timeout: 3000 };
const does = (what) => (lead, inject) => atInject(lead, inject, (row) => row.locator(`form:has([name=do][value=${what}]) button`).click(SOON));
export const holdBack = does("hold");
export const leaveOut = does("skip");
export const putBack = does("let-go");

/** Lets an inject out, to one table or to all that have not got it. */
export const letOut = (lead, inject, table = "") => atInject(lead, inject, async (row) => {
  await row.locator("select[name=to]").selectOption(table, SOON);
  await row.locator("form:has([name=do][value=release]) button").click(SOON);
});

/** Sets the clock of the exercise forward. */
export async function setForward({ page }, minutes) {
  await page.fill("#minutes", String(minutes));
  await page.locator("form:has([name=do][value=move-on]) button").click();
}

/** Begins a part of the story. */
export const begin = ({ page }, module) => page.locator(`form:has([name=do][value=module-begin]):has([name=module][value=${module}]) button`).click();

/** Gives somebody a role and waits until the list of people says so. */
export async function appoint({ page }, name, role) {
  const choice = page.locator("#part-people li", { hasText: name }).locator("select[name=role]");
  await choice.selectOption(role);
  await page.locator("#part-people li", { hasText: name }).locator(`option[value=${role}][selected]`).waitFor({ state: "attached" });
}

/** The form of an answer: of one's country (`own`) or of the table. */
export const answerForm = ({ page }, task, whose) => page.locator(`#part-form-${task}-${whose} form`);

/** Fills the fields of a form, each by its name: text, a choice, or what to tick. */
export async function fill(form, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`);
    if (Array.isArray(value)) for (const one of value) await form.locator(`[name="${name}"][value="${one}"]`).check();
    else if (await field.evaluate((one) => one.localName === "select")) await field.selectOption(value);
    else await field.fill(String(value));
  }
}

/** Ranked measures as fields: each with its place, who leads it and by which minute. */
export function measures(...picks) {
  const fields = { item: picks.map(({ item }) => item) };
  picks.forEach(({ item, lead, minute }, index) => Object.assign(fields, { [`rank.${item}`]: index + 1, ...(lead && { [`lead.${item}`]: lead }), ...(minute && { [`minute.${item}`]: minute }) }));
  return fields;
}

/** Writes an answer and saves it; waits until their telephone says that it is saved. */
export async function answers(one, task, whose, fields) {
  const part = one.page.locator(`#part-form-${task}-${whose}`);
  await part.waitFor({ state: "attached" });
  await part.locator("details.x-answer").evaluate((details) => (details.open = true));
  await fill(part.locator("form"), fields);
  await part.locator("form .actions button").click();
  await saved(one, task, whose);
}

/** The telephone says that an answer is saved. */
export const saved = (one, task, whose) => sees(one, `#part-form-${task}-${whose} .x-saved`, message(one.language, "live-js_saved"));

/** Adds a line “in my country …”. */
export async function adds(one, task, text) {
  const form = one.page.locator(`#part-lines-${task} form:has([name=do][value=line])`);
  await form.locator("textarea").fill(text);
  await form.locator("button").click();
}

/** Sends a small form, folded away or not: a note aside, a decision, a step out. */
export async function sends({ page }, what, fields = {}, where = "") {
  const form = page.locator(`${where} form:has([name=do][value=${what}])`);
  await form.evaluate((form) => form.closest("details:not([open])")?.setAttribute("open", ""));
  await fill(form, fields);
  await form.locator("button").click();
}

/** Puts what waits at the interpreter's desk into a language. */
export async function translates({ page }, words, language, into) {
  const form = page.locator("article.card", { hasText: words }).locator(`form:has([name=lang][value=${language}])`);
  await form.locator("textarea").fill(into);
  await form.locator("button").click();
  await form.waitFor({ state: "detached" });
}

/** Says which item of the list free words mean. */
export async function means({ page }, words, item) {
  const free = page.locator("#part-uncoded .card", { hasText: words });
  await free.locator("select").selectOption(item);
  await free.locator("button").click();
  await free.waitFor({ state: "detached" });
}

/** Goes to something with the Tab key alone. */
export async function tabTo(page, selector) {
  for (let steps = 0; steps < 300; steps += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab does not reach ${selector}`);
}

/** The words of a document with its tags taken away, from a .docx file. */
export function wordsOfDocx(bytes) {
  const at = bytes.indexOf("word/document.xml", bytes.indexOf("PK\x01\x02")) - 46; // its entry in the list at the end of the file
  assert.equal(bytes.toString("latin1", at, at + 4), "PK\x01\x02");
  const [size, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const part = bytes.subarray(begin, begin + size);
  const xml = bytes.readUInt16LE(at + 10) === 0 ? part : inflateRawSync(part);
  return xml.toString().replace(/<[^>]+>/g, "");
}
