// The browser workbook's server: static files of the built preview and of the built add-in under one address.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./install.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
const officeScript = /https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*\/office\.js/;
const microsoftOffice = "microsoft-office/";

/** What stands in the pane's page for Microsoft's office.js, by `taskpane.html?office=…`. */
const officeScripts = {
  workbook: "office.js",
  microsoft: `${microsoftOffice}office.js`,
  none: "there-is-no-office.js",
};

/** Serves on localhost, from `port` or the next free one; folders are looked through in order. */
export async function serve({
  port = 3100,
  addin = join(root, "dist"),
  preview = join(root, ".cache/preview"),
} = {}) {
  const server = createServer((request, response) => {
    answer(request, response, [preview, addin]).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(`The server failed: ${error.message}`);
    });
  });
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}/`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

function listen(server, port) {
  return new Promise((listening, failed) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE" || port >= 65535) failed(error);
      else listen(server, port + 1).then(listening, failed);
    });
    server.listen(port, "localhost", () => listening(server.address().port));
  });
}

async function answer(request, response, folders) {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const name = decoded(pathname === "/" ? "/index.html" : pathname)?.slice(1);
  const file = name && (await find(name, folders));
  if (!file || !["GET", "HEAD"].includes(request.method)) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(`There is no ${pathname} here.`);
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else if (name === "taskpane.html") response.end(await panePage(file, searchParams.get("office")));
  else createReadStream(file).pipe(response);
}

/** The pane's page as built, but for the one script that only Excel can serve. */
async function panePage(file, office) {
  const script = officeScripts[office ?? "workbook"] ?? officeScripts.workbook;
  return (await readFile(file, "utf8")).replace(officeScript, script);
}

async function find(name, folders) {
  const places = name.startsWith(microsoftOffice)
    ? [[join(root, "node_modules/@microsoft/office-js/dist"), name.slice(microsoftOffice.length)]]
    : folders.map((folder) => [folder, name]);
  for (const [folder, inside] of places) {
    const file = resolve(folder, inside);
    if (!file.startsWith(resolve(folder) + sep)) continue;
    if (
      await stat(file).then(
        (found) => found.isFile(),
        () => false,
      )
    )
      return file;
  }
  return undefined;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

// As a command: `node .tools/serve.mjs [port] [folder of the built add-in]` prints the address and serves until stopped.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [port, addin] = process.argv.slice(2);
  const { url } = await serve({
    ...(port ? { port: Number(port) } : {}),
    ...(addin ? { addin: resolve(addin) } : {}),
  });
  console.log(url);
}
