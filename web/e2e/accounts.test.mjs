// The first person of an empty server: chooses a password, signs in twice, ends the other session.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, visitor } from "./browser.mjs";
import { empty } from "./server.mjs";

const PASSWORD = "a long walk to the library";
const [way] = WAYS;

describe("an account of one's own", () => {
  let browser, server, first, second;
  before(async () => {
    server = await empty();
    browser = await launch();
    [first, second] = await Promise.all([visitor(browser, server, way), visitor(browser, server, way, { userAgent: "The other browser" })]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("an invitation: passwords that differ or are weak are told on the form", async () => {
    const { page } = first;
    await page.goto(server.invitation);
    await look(first);
    const choose = async (password, again) => {
      await page.fill("#password", password);
      await page.fill("#again", again);
      await page.locator("main form button").click();
    };
    for (const pair of [[PASSWORD, "another"], ["short", "short"]]) {
      await choose(...pair);
      await page.locator("main form [role=alert]").waitFor();
      assert.equal(await page.inputValue("#login"), "admin");
      await look(first);
    }
    await choose(PASSWORD, PASSWORD);
    await page.waitForURL(`${server.address}/`);
    await look(first); // a list without sites says what to do first
    assert.equal((await second.page.goto(server.invitation)).status(), 410, "an invitation is accepted once");
    await look(second);
  });

  it("a session is listed, and ended from another browser", async () => {
    await second.page.goto("/sign-in?to=%2Faccount");
    await second.page.fill("#login", "admin");
    await second.page.fill("#password", PASSWORD);
    await second.page.locator("main form button").click();
    await second.page.waitForURL("**/account");
    await first.page.goto("/account");
    await look(first);
    const lines = first.page.locator("section[aria-labelledby=sessions] li");
    assert.equal(await lines.count(), 2);
    await lines.filter({ hasText: "The other browser" }).locator("form button").click();
    await first.page.waitForURL("**/account");
    assert.equal(await lines.count(), 1);
    await second.page.goto("/account");
    assert.equal(new URL(second.page.url()).pathname, "/sign-in");
    await first.page.reload();
    assert.equal(new URL(first.page.url()).pathname, "/account");
  });

  it("the page of the design", async () => {
    await first.context.addCookies([{ name: "language", value: "en", url: server.address }]);
    await first.page.goto("/design");
    await look(first);
  });
});
