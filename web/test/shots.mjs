// Pictures of every mock page, to be looked at: node test/shots.mjs [page …]; they land in web/shots (not committed).
import { mkdir } from "node:fs/promises";
import { launch } from "./browser.mjs";
import { start } from "./mock.mjs";
import { PAGES } from "./pages.mjs";

const wanted = process.argv.slice(2);
const { server, address } = await start();
const browser = await launch();
await mkdir(new URL("../shots/", import.meta.url), { recursive: true });
for (const name of wanted.length > 0 ? wanted : PAGES) {
  for (const [width, height] of [[360, 760], [1280, 900]]) {
    for (const theme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport: { width, height } });
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && console.log(name, message.text()));
      page.on("pageerror", (error) => console.log(name, error));
      await page.goto(`${address}/${name}?theme=${theme}`);
      await page.waitForFunction(() => [...document.querySelectorAll("parvis-place, parvis-play")].every((it) => it.dataset.ready === "yes"));
      await page.waitForTimeout(500);
      await page.screenshot({ path: new URL(`../shots/${name}-${width}-${theme}.png`, import.meta.url).pathname, fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
server.close();
