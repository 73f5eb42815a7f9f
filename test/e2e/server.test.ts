import { request } from "node:http";
import { startServer, type Server } from "./support/server";

let server: Server;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server?.close());

/** Asks for a path as it stands: fetch would tidy up the dots. */
async function answer(path: string, from = server): Promise<{ status: number; type: string; body: string }> {
  const { port } = new URL(from.url);
  return await new Promise((resolve, reject) => {
    request({ host: "localhost", port, path }, (response) => {
      let body = "";
      response.on("data", (part) => (body += part));
      const { statusCode = 0, headers } = response;
      response.on("end", () => resolve({ status: statusCode, type: headers["content-type"] ?? "", body }));
    })
      .on("error", reject)
      .end();
  });
}

test("the page and the built add-in are served under one address", async () => {
  expect(await answer("/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
  expect(await answer("/functions.json")).toMatchObject({
    status: 200,
    type: "application/json; charset=utf-8",
  });
});

test("only the one script that Excel alone can serve is replaced in the pane's page", async () => {
  const page = async (query: string) => (await answer(`/taskpane.html${query}`)).body;
  const own = await page("");
  expect(own).toMatch(/<script src="?office\.js/);
  expect(own).not.toContain("appsforoffice.microsoft.com/");
  expect(await page("?office=microsoft")).toBe(own.replace("office.js", "microsoft-office/office.js"));
  expect(await page("?office=none")).toBe(own.replace("office.js", "there-is-no-office.js"));
  expect((await answer("/microsoft-office/office.js")).status).toBe(200);
  expect((await answer("/there-is-no-office.js")).status).toBe(404);
});

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/microsoft-office/../package.json",
  "/assets/..%2f..%2fpackage.json",
  "/%",
])("nothing outside the folders is served: %s", async (path) =>
  expect((await answer(path)).status).toBe(404),
);

test("a port that is taken is left to its owner, and the next one is used", async () => {
  const second = await startServer();
  expect(second.url).not.toBe(server.url);
  expect((await answer("/", second)).status).toBe(200);
  second.close();
});
