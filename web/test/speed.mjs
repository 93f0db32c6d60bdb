// How fast ten thousand people play: frames a second, and what a frame costs: milliseconds of the page's own thread, and of all
// threads of the browser together, which says more where other programs keep the machine busy (Linux only).
import { readFileSync, readdirSync } from "node:fs";
import { launch } from "./browser.mjs";
import { start } from "./mock.mjs";

/** Hundredths of a second that the processes below this one have had. */
function processor() {
  const all = readdirSync("/proc").filter((it) => /^\d+$/.test(it)).flatMap((pid) => {
    try {
      const says = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = says.slice(says.lastIndexOf(")") + 2).split(" ").map(Number);
      return [{ pid: Number(pid), parent: fields[1], had: fields[11] + fields[12] }];
    } catch {
      return []; // It ended meanwhile.
    }
  });
  const own = new Set([process.pid]);
  for (let size = 0; size < own.size; ) {
    size = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  return all.filter(({ pid }) => own.has(pid) && pid !== process.pid).reduce((sum, { had }) => sum + had, 0);
}

const { server, address } = await start();
const browser = await launch();
for (const deviceScaleFactor of [1, 2]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, deviceScaleFactor });
  await page.goto(`${address}/play-crowd`);
  await page.waitForSelector("parvis-play[data-ready=yes]");
  for (const speed of ["1×", "16×"]) {
    await page.click(`text="${speed}"`);
    await page.click(".play-toggle");
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable");
    const busy = async () => (await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration").value;
    const [script, had] = [await busy(), processor()];
    const frames = await page.evaluate(() => new Promise((done) => {
      let count = 0;
      const begin = performance.now();
      const next = (now) => (now - begin > 5000 ? done(count) : (count++, requestAnimationFrame(next)));
      requestAnimationFrame(next);
    }));
    const cost = `${((await busy()) - script) / frames * 1000}`.slice(0, 4);
    console.log(`${deviceScaleFactor} pixel to a pixel, ${speed}: ${(frames / 5).toFixed(1)} frames a second; a frame: ${cost} ms of script, ${((processor() - had) * 10 / frames).toFixed(1)} ms of processor`);
    await page.click(".play-toggle");
  }
  await page.close();
}
await browser.close();
server.close();
