// Debian's Chromium, headless, with WebGL in software; and what axe finds on a page.
import axe from "axe-core";
import { chromium } from "playwright-core";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, args: ARGS });

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds, one text each. Frames are left out: the only one shows a PDF, in the browser's own page. */
export async function axeFinds(page) {
  await page.evaluate(axe.source);
  const options = { resultTypes: ["violations"], runOnly: { type: "tag", values: WCAG }, iframes: false };
  const violations = await page.evaluate((options) => window.axe.run(options).then(({ violations }) => violations), options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target}: ${failureSummary}`));
}
