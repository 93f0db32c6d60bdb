// Passkeys with a device that Chromium plays: added, signed in with, removed; offered only where they work.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, launch, look, press, visitor } from "./browser.mjs";
import { empty } from "./server.mjs";

const PASSWORD = "a long walk to the library";
const section = "section[aria-labelledby=passkeys]";

for (const way of WAYS) describe(`passkeys: ${way.name}`, () => {
  let browser, server, numbered, named, device, wire;
  before(async () => {
    server = await empty();
    browser = await launch();
    numbered = await visitor(browser, server, way);
    named = await visitor(browser, { ...server, address: server.address.replace("127.0.0.1", "localhost") }, way);
    wire = await named.context.newCDPSession(named.page);
    await wire.send("WebAuthn.enable");
    const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
    device = (await wire.send("WebAuthn.addVirtualAuthenticator", { options })).authenticatorId;
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
  const signOut = () => named.page.evaluate(() => document.querySelector("form[action='/sign-out']").requestSubmit());
  const verified = (isUserVerified) => wire.send("WebAuthn.setUserVerified", { authenticatorId: device, isUserVerified });

  it("are not offered where the address is a number", async () => {
    const { page } = numbered;
    await page.goto("/sign-in");
    assert.equal(await page.locator("parvis-passkey").count(), 0);
    await page.goto(server.invitation);
    for (const field of ["#password", "#again"]) await page.fill(field, PASSWORD);
    await press(page, "main form button");
    await page.goto("/account");
    assert.match(await page.locator(section).textContent(), /http:\/\/localhost:\d+/);
    assert.equal(await page.locator(`${section} form`).count(), 0);
    await look(numbered);
  });

  it("one is added by who shows the password", async () => {
    const { page, faults } = named;
    await page.goto("/sign-in?to=%2Faccount");
    await page.fill("#login", "admin");
    await page.fill("#password", PASSWORD);
    await press(page, "main form button");
    await page.fill("#passkey-name", "Work telephone");
    await page.fill("#passkey-proof", "another");
    await look(named);
    await page.locator("parvis-passkey button").click();
    await page.locator("parvis-passkey [role=alert]").waitFor();
    faults.splice(0); // the browser's own word about the refusal
    await look(named);
    await page.fill("#passkey-proof", PASSWORD);
    await press(page, "parvis-passkey button");
    assert.match(await page.locator(`${section} li`).textContent(), /Work telephone/);
    await look(named);
    // The same device twice is told, not added.
    await page.fill("#passkey-name", "Again");
    await page.fill("#passkey-proof", PASSWORD);
    await page.locator("parvis-passkey button").click();
    await page.locator("parvis-passkey [role=alert]").waitFor();
    assert.equal(await page.locator(`${section} li`).count(), 1);
  });

  it("signs in without name, password or code, and only who was verified", async () => {
    const { page, faults } = named;
    await signOut();
    await page.waitForURL("**/sign-in");
    await page.goto("/sign-in?to=%2Faccount");
    await page.locator("parvis-passkey button").waitFor();
    await look(named);
    await verified(false);
    await page.locator("parvis-passkey button").click();
    await page.locator("parvis-passkey [role=alert]").waitFor();
    faults.splice(0);
    await look(named);
    await verified(true);
    await press(page, "parvis-passkey button");
    assert.equal(new URL(page.url()).pathname, "/account");
    await look(named);
  });

  it("signs nobody in once it was removed", async () => {
    const { page, faults } = named;
    await page.locator(`${section} li summary`).click();
    await page.locator(`${section} li input`).fill(PASSWORD);
    await look(named);
    await press(page, `${section} li form button`);
    assert.equal(await page.locator(`${section} li`).count(), 0);
    await signOut();
    await page.waitForURL("**/sign-in");
    await page.locator("parvis-passkey button").click();
    await page.locator("parvis-passkey [role=alert]").waitFor();
    faults.splice(0);
    await look(named);
  });

  it("the page to sign in stays without it where the browser cannot", async () => {
    await named.page.addInitScript(() => delete window.PublicKeyCredential);
    await named.page.goto("/sign-in");
    await named.page.waitForLoadState("networkidle");
    assert.equal(await named.page.locator("parvis-passkey button").isVisible(), false);
    await look(named);
  });
});
