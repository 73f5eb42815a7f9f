// npm start: installs, builds, serves and opens the browser workbook. Options: --no-open, --port N.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { install } from "./install.mjs";

const usage = "usage: npm start -- [--no-open] [--port N]";

function options() {
  try {
    const { values } = parseArgs({
      options: {
        "no-open": { type: "boolean" },
        port: { type: "string" },
        help: { type: "boolean" },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = Number(values.port ?? 3100);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`--port must be 1 to 65535, got ${values.port}`);
    return { open: !values["no-open"], port };
  } catch (error) {
    console.error(`${error.message.split("\n")[0]}\n${usage}`);
    process.exit(2);
  }
}

/** Opens the default browser; a machine without one loses nothing, the address is printed. */
function openBrowser(url) {
  const [command, args] =
    process.platform === "win32"
      ? ["cmd", ["/c", "start", "", url]]
      : process.platform === "darwin"
        ? ["open", [url]]
        : ["xdg-open", [url]];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

const { open, port } = options();
install();
build("addin");
build("preview");
const { serve } = await import("./serve.mjs");
const { url } = await serve({ port });
if (Number(new URL(url).port || 80) !== port) console.log(`Port ${port} is taken, so this is another.`);
console.log(`
The browser workbook is ready at ${url}
It runs the add-in's own functions and pane without Excel. To load them into desktop Excel: npm run excel
Stop with Ctrl+C.`);
if (open) openBrowser(url);
