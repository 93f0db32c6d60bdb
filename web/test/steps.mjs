// What a person does with the drawing and the playback, by keyboard and by mouse.
import assert from "node:assert/strict";

async function open(browser, address, name) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}/${name}`);
  await page.waitForSelector("[data-ready=yes]");
  return page;
}

const pressed = (page) => page.textContent(".place-levels [aria-pressed=true]");

async function keyboard(browser, address) {
  const page = await open(browser, address, "place");
  await page.focus(".place-things button");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#picked >> text=/Finding k301/");
  assert.match(await pressed(page), /^1 этаж/);
  await page.keyboard.press("PageUp");
  assert.match(await pressed(page), /^2 этаж/);
  assert.equal(await page.evaluate(() => document.activeElement.closest(".place-things") !== null), true);
  assert.equal(await page.locator('.place-things [tabindex="0"]').count(), 1);
  await page.close();
}

async function mouse(browser, address) {
  const page = await open(browser, address, "place");
  await page.evaluate(() => document.addEventListener("pick", (event) => (window.picked = event.detail)));
  const { x, y, width, height } = await page.locator(".place-map").boundingBox();
  // The large room at the lower left of the first floor.
  await page.mouse.move(x + width * 0.235, y + height * 0.755);
  await page.waitForSelector(".place-told:not([hidden])");
  await page.mouse.click(x + width * 0.235, y + height * 0.755);
  await page.waitForSelector("#picked >> text=Picked");
  assert.equal(await page.evaluate(() => window.picked.kind), "unit");
  // A link beside shows its pin, on whichever level it is.
  await page.hover("a.code[data-pin=e201]");
  await page.waitForFunction(() => /Подвал/.test(document.querySelector(".place-levels [aria-pressed=true]").textContent));
  await page.close();
}

async function playing(browser, address) {
  const page = await open(browser, address, "play");
  const time = () => page.textContent(".play-time");
  assert.match(await time(), /^0:00/);
  await page.focus(".place-levels button");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector(".play-time").textContent.startsWith("0:05"));
  await page.click('text="16×"');
  await page.click(".play-toggle");
  await page.waitForFunction(() => Number(document.querySelector(".play-time").textContent.match(/^(\d):(\d\d)/)[1]) >= 1);
  await page.click(".play-toggle");
  await page.fill(".play-bar input[type=range]", "180");
  await page.waitForFunction(() => /: [0-9]$/.test(document.querySelector(".play-inside").textContent));
  await page.click(".play-curves summary >> nth=0");
  assert.equal(await page.locator(".play-curves table >> nth=0").isVisible(), true);
  await page.close();
}

async function guard(browser, address) {
  const page = await open(browser, address, "place");
  await page.goto(`${address}/design`);
  await page.fill("#people", "700");
  let asked = false;
  page.on("dialog", (dialog) => {
    asked = dialog.type() === "beforeunload";
    void dialog.accept();
  });
  await page.goto(`${address}/map`);
  assert.equal(asked, true);
  await page.close();
}

export const STEPS = { keyboard, mouse, playing, guard };
