import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "text/xml",
  ".png": "image/png",
};

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}
export type Spoil = (answer: Answer) => void;

/** A release built for `site` and served from this machine as Netlify and Cloudflare would, by its _headers file. */
export class ServedRelease {
  readonly folder = mkdtempSync(join(tmpdir(), "hedge-release-"));
  /** What happens to the answer for a path, such as 0.1.0/functions.js. */
  spoiled: { path: string; spoil: Spoil } | undefined;
  private readonly server = createServer((request, response) => {
    const path = request.url!.slice(1);
    const answer = this.answer(path);
    if (this.spoiled?.path === path) this.spoiled.spoil(answer);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });

  constructor(readonly site: string) {}

  async start(): Promise<void> {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    const args = [webpack, "--mode", "production", "--output-path", this.folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", ADDIN_URL: this.site },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stdout + stderr);
    await new Promise<void>((listening) => this.server.listen(0, "localhost", listening));
  }

  stop(): void {
    this.server.close();
    rmSync(this.folder, { recursive: true });
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }

  /** npm run check-deploy on it. */
  async check(address = this.site): Promise<{ status: number | null; output: string }> {
    const { port } = this.server.address() as AddressInfo;
    const args = [".tools/checkDeploy.mjs", address, "--served-at", `http://localhost:${port}`];
    const child = spawn(process.execPath, args, { cwd: root });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
    return new Promise((done) => child.on("close", (status) => done({ status, output })));
  }

  private answer(path: string): Answer {
    const whole = new URL(this.site).pathname + path;
    const headers = this.read("_headers")
      .split(/^(?=\/)/m)
      .filter((rule) => rule.startsWith("/") && whole.startsWith(rule.slice(0, rule.indexOf("*"))))
      .flatMap((rule) =>
        [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
      );
    try {
      const body = readFileSync(join(this.folder, path));
      return {
        status: 200,
        headers: { ...Object.fromEntries(headers), "Content-Type": types[extname(path)] },
        body,
      };
    } catch {
      return { status: 404, headers: { "Content-Type": "text/html" }, body: Buffer.from("<html>no") };
    }
  }
}
