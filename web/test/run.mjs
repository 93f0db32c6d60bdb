// Every mock page at phone and desktop width, in light and dark: no error in the console, nothing wider than the screen, and
// axe finds nothing. Then the steps of steps.mjs.
import { axeFinds, launch } from "./browser.mjs";
import { start } from "./mock.mjs";
import { PAGES } from "./pages.mjs";
import { STEPS } from "./steps.mjs";

const { server, address } = await start();
const browser = await launch();
const faults = [];

async function look(name, width, theme) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: theme });
  const page = await context.newPage();
  const fault = (text) => faults.push(`${name} ${width} ${theme}: ${text}`);
  page.on("console", (message) => message.type() === "error" && fault(message.text()));
  page.on("pageerror", (error) => fault(String(error)));
  await page.goto(`${address}/${name}`);
  await page.waitForFunction(() => [...document.querySelectorAll("parvis-place, parvis-play")].every((it) => it.dataset.ready === "yes"));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) fault(`is ${wide} px wide`);
  for (const text of await axeFinds(page)) fault(text);
  await context.close();
}

const only = process.argv[2];
// WebGL in software is slow: the pages that draw are seen on a light phone and on a dark desk.
const VIEWS = [[320, "light"], [1280, "dark"], [320, "dark"], [1280, "light"]];
for (const name of PAGES) for (const [width, theme] of name === "design" ? VIEWS : VIEWS.slice(0, 2)) if (!only || only === name) await look(name, width, theme);
for (const [name, step] of Object.entries(STEPS)) if (!only || only === name) await step(browser, address).catch((error) => faults.push(`${name}: ${error.message}`));
await browser.close();
server.close();
console.log(faults.length > 0 ? faults.join("\n") : `${PAGES.length} pages and ${Object.keys(STEPS).length} walks: nothing to say`);
process.exitCode = faults.length > 0 ? 1 : 0;
