import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

type Asked = Record<string, string[]>;
type Advisory = { id: number; url: string; title: string; severity: string; vulnerable_versions: string };

const advisory = (name: string): Advisory => ({
  id: 1,
  url: "https://example.com/1",
  title: `Faults of ${name}`,
  severity: "high",
  vulnerable_versions: "*",
});
const json = (response: ServerResponse, body: unknown): void =>
  void response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));

/** npm run audit against a registry that answers as given. */
async function audit(
  answer: (asked: Asked, response: ServerResponse) => void,
): Promise<{ status: number | null; output: string }> {
  const server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (request.method === "GET") return void response.writeHead(404).end("{}");
      const body = Buffer.concat(parts);
      const zipped = request.headers["content-encoding"] === "gzip";
      answer(JSON.parse(String(zipped ? gunzipSync(body) : body)) as Asked, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, [".tools/audit.mjs"], {
    cwd: resolve(__dirname, ".."),
    env: { ...process.env, npm_config_registry: `http://localhost:${port}/` },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  server.closeAllConnections();
  server.close();
  return { status, output };
}

jest.setTimeout(60_000);

test.each<[string, (asked: Asked, response: ServerResponse) => void, RegExp]>([
  ["answers 405", (_, response) => void response.writeHead(405).end(), /does not answer audits \(405/],
  ["answers with nothing", (_, response) => void response.writeHead(200).end(), /does not answer audits/],
  ["answers a page", (_, response) => void response.writeHead(200).end("<html>"), /does not answer audits/],
  [
    "knows no faults at all",
    (_, response) => json(response, {}),
    /knows no faults at all, not even those of lodash/,
  ],
])("a registry that %s has checked nothing, and that is not called clean", async (_, answer, reason) => {
  const { status, output } = await audit(answer);
  expect(output).toMatch(/^Nothing was checked: /);
  expect(output).toMatch(reason);
  expect(output).not.toContain("No known faults");
  expect(status).toBe(3);
});

const knowing =
  (...names: string[]) =>
  (asked: Asked, response: ServerResponse): void => {
    const faulty = asked.lodash?.[0] === "4.17.15" && Object.keys(asked).length === 1 ? ["lodash"] : names;
    json(
      response,
      Object.fromEntries(faulty.filter((name) => asked[name]).map((name) => [name, [advisory(name)]])),
    );
  };

test("a registry that answers and knows nothing of ours is good news", async () => {
  const { status, output } = await audit(knowing());
  expect(output).toMatch(/^No known faults in any package\./);
  expect(status).toBe(0);
});

test("faults are named with what they mean for those who use the add-in", async () => {
  const { status, output } = await audit(knowing("@fluentui/tokens", "prettier"));
  expect(output).toMatch(
    /^@fluentui\/tokens .*\(high, ships with the add-in\): Faults of @fluentui\/tokens/m,
  );
  expect(output).toMatch(/^prettier .*\(high, builds or tests only\): Faults of prettier/m);
  expect(status).toBe(1);
});
