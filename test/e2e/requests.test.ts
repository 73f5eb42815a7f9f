import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { openBrowser } from "./support/browser";
import { startServer, type Server } from "./support/server";

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

// Microsoft's own office.js as published, from this machine: it goes on to the script of the Excel that it is told.
test.each([
  ["Excel on the web", "Excel$Web$16.01$en-US$$$$0", "excel-web"],
  ["Excel on Windows", "Excel$Win32$16.01$en-US$$$$0", "excel-win32"],
  ["Excel on a Mac", "Excel$Mac$16.00$en-US$$$$0", "excel-mac"],
])(
  "in %s the pane asks nobody but its own host, and its security policy refuses nothing that it needs",
  async (_, host, script) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener("securitypolicyviolation", (event) =>
        refused.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await page.goto(`${server.url}taskpane.html?office=microsoft&_host_Info=${encodeURIComponent(host)}`);
    await page.waitForFunction(() => "Excel" in window);
    // Office's telemetry frame would come after three seconds.
    await page.waitForTimeout(4000);
    expect(asked.some((url) => url.includes(script))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"))).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual([]);
    await page.close();
  },
);

test("whatever slips into the pane cannot send anything away", async () => {
  const received: string[] = [];
  const elsewhere = createServer((request, response) => {
    received.push(request.url!);
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end();
  });
  await new Promise<void>((listening) => elsewhere.listen(0, "localhost", listening));
  const { port } = elsewhere.address() as AddressInfo;
  const page = await browser.newPage();
  await page.goto(`${server.url}taskpane.html`);
  await page.evaluate(async (address) => {
    new Image().src = `${address}/image`;
    const script = Object.assign(document.createElement("script"), { src: `${address}/script` });
    const frame = Object.assign(document.createElement("iframe"), { src: `${address}/frame` });
    document.body.append(script, frame);
    navigator.sendBeacon(`${address}/beacon`, "x");
    await fetch(`${address}/fetch`).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 1000));
  }, `http://localhost:${port}`);
  await page.close();
  elsewhere.closeAllConnections();
  elsewhere.close();
  expect(received).toEqual([]);
});
