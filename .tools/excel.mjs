// npm run excel: sideloads the development add-in into desktop Excel; npm run stop ends that.
import { join } from "node:path";
import { install, root, run } from "./install.mjs";

const command = process.argv[2] ?? "start";
if (process.platform !== "win32" && process.platform !== "darwin") {
  if (command === "stop") {
    console.log("Nothing to stop: the add-in is only ever loaded into desktop Excel on Windows and macOS.");
    process.exit(0);
  }
  console.error(
    "Desktop Excel runs on Windows and macOS only, so there is nothing to sideload into here. " +
      "Use npm start for the browser workbook, or upload dist/manifest.xml in Excel on the web.",
  );
  process.exit(1);
}
install();
const debugging = join(root, "node_modules", "office-addin-debugging", "cli.js");
const args = command === "stop" ? ["stop", "manifest.xml"] : ["start", "manifest.xml", "desktop"];
run(process.execPath, [debugging, ...args], { shell: false });
