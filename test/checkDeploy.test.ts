import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { ServedRelease, type Spoil } from "./servedRelease";
import { version } from "../package.json";

const site = "https://desk.example.com/team/hedge/";
const release = new ServedRelease(site);

jest.setTimeout(60_000);
beforeAll(() => release.start(), 180_000);
afterAll(() => release.stop());

const edit =
  (from: string | RegExp, to: string): Spoil =>
  (answer) => {
    const text = answer.body.toString();
    answer.body = Buffer.from(text.replace(from, to));
    if (answer.body.toString() === text) throw new Error(`${String(from)} is not there`);
  };
const header =
  (name: string, value?: string): Spoil =>
  ({ headers }) => {
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  };
const page: Spoil = (answer) => {
  answer.headers["Content-Type"] = "text/html";
  answer.body = Buffer.from("<!doctype html><title>Sign in</title>");
};
const missing: Spoil = (answer) => Object.assign(answer, { status: 404 });

test("a release as it was built passes, with headers that leave nothing to advise", async () => {
  release.spoiled = undefined;
  const { status, output } = await release.check();
  expect(output).toMatch(/serves version .* as Excel needs it: 1\d files checked\.\n$/);
  expect(output).not.toContain("Advice");
  expect(status).toBe(0);
});

const at = (name: string): string => `${version}/${name}`;
test.each<[string, string, Spoil, RegExp]>([
  ["no manifest", "manifest.xml", missing, /manifest\.xml answers 404: put the whole of dist/],
  [
    "a sign-in page for a manifest",
    "manifest.xml",
    page,
    /manifest\.xml is a web page and not xml: .*sign in/,
  ],
  [
    "a broken manifest",
    "manifest.xml",
    edit("<ProviderName>", "<Provider>"),
    /no manifest that Office accepts/,
  ],
  [
    "the development manifest's id",
    "manifest.xml",
    edit(/<Id>[^<]*/, "<Id>0d9b5a2e-52a7-4c53-9c0a-6f3c1f8f5d10"),
    /id is 0d9b5a2e/,
  ],
  [
    "localhost",
    "manifest.xml",
    edit(/(IconUrl DefaultValue=")[^"]*/, "$1https://localhost:3000/i.png"),
    /names this machine, localhost/,
  ],
  [
    "another host",
    "manifest.xml",
    edit(/(SupportUrl DefaultValue=")[^"]*/, "$1https://else.example.com/"),
    /names https:\/\/else\.example\.com\/, which is not below/,
  ],
  [
    "an old manifest",
    "manifest.xml",
    edit(/<Version>[^<]*/, "<Version>0.0.9.0"),
    /of version 0\.0\.9\.0, this copy of the project of/,
  ],
  [
    "addresses without a version",
    "manifest.xml",
    edit(new RegExp(`/${version}/functions.js"`), '/functions.js"'),
    /functions\.js without the version/,
  ],
  [
    "a newer requirement",
    "manifest.xml",
    edit('MinVersion="1.3"', 'MinVersion="1.5"'),
    /asks for CustomFunctionsRuntime 1\.5/,
  ],
  ["no functions.js", at("functions.js"), missing, /functions\.js answers 404/],
  [
    "a script that throws",
    at("functions.js"),
    edit(/^/, "throw new Error('cut short');"),
    /fails when it is loaded: cut short/,
  ],
  [
    "another version's script",
    at("functions.js"),
    edit(`"${version}"`, '"0.0.8"'),
    /calculates as version 0\.0\.8, the manifest is of/,
  ],
  [
    "no leave to be read across origins",
    at("functions.json"),
    header("Access-Control-Allow-Origin"),
    /functions\.json comes without "Access-Control-Allow-Origin: \*"/,
  ],
  [
    "a script served as text",
    at("functions.js"),
    header("Content-Type", "text/plain"),
    /content type text\/plain, which browsers refuse/,
  ],
  ["a page for the metadata", at("functions.json"), page, /functions\.json is a web page and not json/],
  ["metadata cut short", at("functions.json"), edit(/\}\s*$/, ""), /is not the functions' metadata/],
  [
    "stale metadata",
    at("functions.json"),
    edit(/"name": "futures_price"/, '"name": "price"'),
    /argument \d+, futures_price, is now price/,
  ],
  [
    "metadata of another build",
    at("functions.json"),
    edit(`${site}${version}/docs`, `${site}0.0.8/docs`),
    /is of another build, its help lies at .*0\.0\.8/,
  ],
  [
    "a pane that may not be shown",
    at("taskpane.html"),
    header("X-Frame-Options", "DENY"),
    /X-Frame-Options: DENY/,
  ],
  [
    "a pane that only its host may show",
    at("taskpane.html"),
    header("Content-Security-Policy", "frame-ancestors 'self'"),
    /may be shown by 'self' only/,
  ],
  ["a pane without its script", at("taskpane.js"), missing, /taskpane\.js answers 404/],
  [
    "a pane without office.js",
    at("taskpane.html"),
    edit("hosted/office.js", "hosted/other.js"),
    /does not load Microsoft's office\.js/,
  ],
  [
    "an icon of another size",
    at("assets/icon-32.png"),
    (answer) => void (answer.body = readFileSync(join(release.folder, "assets/icon-16.png"))),
    /icon-32\.png measures 16 by 16, and Excel needs 32 by 32/,
  ],
  [
    "icons that may not be kept",
    at("assets/icon-80.png"),
    header("Cache-Control", "no-store"),
    /Excel shows no icon/,
  ],
])("%s is a fault with its reason", async (_, path, spoil, reason) => {
  release.spoiled = { path, spoil };
  const { status, output } = await release.check();
  expect(output).toMatch(reason);
  expect(output).toMatch(/^Fault: /m);
  expect(status).toBe(1);
});

test("headers that only make it slower or less safe are advised", async () => {
  release.spoiled = { path: at("functions.js"), spoil: header("X-Content-Type-Options") };
  const { status, output } = await release.check();
  expect(output).toMatch(/^Advice: .*functions\.js comes without "X-Content-Type-Options: nosniff"\.$/m);
  expect(status).toBe(0);
});

test("http, a host that is down and no address are each said in a sentence", async () => {
  release.spoiled = undefined;
  expect((await release.check("http://desk.example.com/team/hedge")).output).toContain(
    "Excel loads add-ins from https only",
  );
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [".tools/checkDeploy.mjs", ...args], {
      cwd: resolve(__dirname, ".."),
      encoding: "utf8",
    });
  const closed = await new Promise<number>((found) => {
    const once = createServer().listen(0, "localhost", () => {
      const { port } = once.address() as AddressInfo;
      once.close(() => found(port));
    });
  });
  const down = run(site, "--served-at", `http://localhost:${closed}`);
  expect(down.stderr).toMatch(/manifest\.xml does not answer \(ECONNREFUSED\)/);
  expect(down.status).toBe(1);
  const none = run();
  expect(none.stderr).toMatch(/^One address is needed, got none\nusage/);
  expect(none.status).toBe(2);
});

test("the other hosts' files give the same headers to the same folders", () => {
  const headers = [...release.read("_headers").matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => ({
    name,
    value,
  }));
  expect(headers.map(({ name }) => name)).toEqual([
    "Access-Control-Allow-Origin",
    "X-Content-Type-Options",
    "Cache-Control",
    "Content-Security-Policy",
  ]);
  const azure = JSON.parse(release.read("staticwebapp.config.json")) as {
    globalHeaders: object;
    routes: { route: string; headers: object }[];
  };
  expect(azure.routes.map(({ route }) => route)).toEqual([`/team/hedge/${version}/*`]);
  expect(Object.entries({ ...azure.globalHeaders, ...azure.routes[0]!.headers })).toEqual(
    headers.map(({ name, value }) => [name, value]),
  );
  const versioned = release.read("nginx.conf").split("location").at(-1)!;
  for (const { name, value } of headers) {
    expect(versioned).toContain(`add_header ${name} "${value}" always;`);
    expect(release.read("web.config")).toContain(`<add name="${name}" value="${value}" />`);
  }
});
