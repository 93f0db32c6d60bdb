// Debian's Chromium, and what every page must be, whoever looks at it and however.
import assert from "node:assert/strict";
import { axeFinds, launch } from "../test/browser.mjs";

export { launch };

/** Ways to look: a phone in the dark and a desk in the light, in two languages. */
export const WAYS = ["en", "ru"].flatMap((language) => [
  { name: `phone, dark, ${language}`, language, viewport: { width: 360, height: 800 }, colorScheme: "dark" },
  { name: `desktop, light, ${language}`, language, viewport: { width: 1280, height: 900 }, colorScheme: "light" },
]);

const NARROWEST = 320;
const PATIENCE = 15_000; // for anything to appear, in milliseconds
/** What a visitor may be told with a page of its own: no right, no such page, used up, somebody was faster, a slip, too often. */
const TOLD = [403, 404, 409, 410, 422, 429];

/** A browser of somebody's own. `faults` collects what its console complains about. */
export async function visitor(browser, server, way, more = {}) {
  const context = await browser.newContext({ baseURL: server.address, viewport: way.viewport, colorScheme: way.colorScheme, reducedMotion: "reduce", ...more });
  await context.addCookies([{ name: "language", value: way.language, url: server.address }]);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults = [];
  const told = new Set();
  page.on("response", (response) => response.request().isNavigationRequest() && TOLD.includes(response.status()) && told.add(response.url()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !told.has(message.location().url)) faults.push(`${message.text()} (${message.location().url})`);
  });
  return { context, page, faults, way };
}

/** Signs in by the link of a role or a name: the page of the link, then its button. */
export async function signIn({ page }, server, who) {
  await page.goto(server.links[who]);
  await page.locator("main form button").click();
  await page.waitForURL(`${server.address}/`);
}

/** Presses what leads to another page, or to this one again, and waits until that is there. */
export const press = (page, button) => Promise.all([page.waitForEvent("load"), page.locator(button).click()]);

/** The page in front of them has no fault that a machine can find. */
export async function look({ page, faults, way }) {
  const where = new URL(page.url()).pathname;
  const said = faults.splice(0).map((text) => `console: ${text}`);
  if (await page.locator("html").getAttribute("lang") !== way.language) said.push("is in another language");
  if (await page.locator("h1").count() !== 1) said.push("has not one first heading");
  said.push(...await axeFinds(page));
  for (const text of new Set(await unsaid(page))) said.push(`not in this language: ${text}`);
  if (way.viewport.width < 600) {
    const wide = await widthAt(page, NARROWEST, way);
    if (wide > NARROWEST) said.push(`is ${wide} px wide at ${NARROWEST}`);
  }
  assert.deepEqual(said, [], where);
}

/** How wide the page is when the screen is `width` wide. */
async function widthAt(page, width, { viewport }) {
  await page.setViewportSize({ ...viewport, width });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(viewport);
  return wide;
}

/** Texts that Parvis could not say in the reader's language: with the tag of another before them, or the bare id of a message. */
const unsaid = (page) => page.evaluate(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    // A term of a glossary may be one word with a hyphen, and the script shows every term.
    if (/^\[[a-z]{2}\]|^[a-z][a-z_]*(-[a-z_]+)+$/.test(text) && !walker.currentNode.parentElement.closest("dfn, .s-cells")) found.push(text.slice(0, 80));
  }
  return found;
});

/** How many colours a part of the page shows: a blank drawing has one. */
export async function coloursIn(page, selector) {
  const picture = (await page.locator(selector).screenshot()).toString("base64");
  return page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const pen = canvas.getContext("2d");
    pen.drawImage(image, 0, 0);
    return new Set(new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  }, picture);
}

/** What one page costs over the wire with nothing kept from before, in bytes. */
export async function weight(context, path) {
  const page = await context.newPage();
  const cost = await counted(page, "nothing kept");
  await page.goto(path, { waitUntil: "networkidle" });
  await page.close();
  return cost.bytes;
}

/** Counts what a page costs over the wire from now on, in bytes; of a stream, what has come of it. `each` says what cost how much. */
export async function counted(page, nothingKept) {
  const wire = await page.context().newCDPSession(page);
  const cost = { bytes: 0, each: {} };
  const asked = new Map();
  await wire.send("Network.enable");
  if (nothingKept) await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  const count = ({ requestId, encodedDataLength }, ofStream) => {
    const { path, stream } = asked.get(requestId) ?? { path: "?", stream: false };
    if (stream !== ofStream) return;
    cost.bytes += encodedDataLength;
    cost.each[path] = (cost.each[path] ?? 0) + encodedDataLength;
  };
  wire.on("Network.responseReceived", ({ requestId, type, response }) => asked.set(requestId, { path: new URL(response.url).pathname, stream: type === "EventSource" }));
  wire.on("Network.loadingFinished", (heard) => count(heard, false));
  wire.on("Network.dataReceived", (heard) => count(heard, true));
  return cost;
}
