// How fast ten thousand people play: frames a second, and the milliseconds a frame takes of the page's own thread.
import { launch } from "./browser.mjs";
import { start } from "./mock.mjs";

const { server, address } = await start();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${address}/play-crowd`);
await page.waitForSelector("parvis-play[data-ready=yes]");
for (const speed of ["1×", "16×"]) {
  await page.click(`text="${speed}"`);
  await page.click(".play-toggle");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const busy = async () => (await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration").value;
  const before = await busy();
  const frames = await page.evaluate(() => new Promise((done) => {
    let count = 0;
    const begin = performance.now();
    const next = (now) => (now - begin > 5000 ? done(count) : (count++, requestAnimationFrame(next)));
    requestAnimationFrame(next);
  }));
  console.log(`${speed}: ${(frames / 5).toFixed(1)} frames a second, ${(((await busy()) - before) / frames * 1000).toFixed(2)} ms of script a frame`);
  await page.click(".play-toggle");
}
await browser.close();
server.close();
