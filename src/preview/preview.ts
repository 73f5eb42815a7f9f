import "./preview.css";
import { loadPane, readMetadata } from "./addin";
import { Messages } from "./grid/messages";
import { openingWorkbook } from "./openingWorkbook";
import { moveByF6 } from "./landmarks";
import { byId, showFailure } from "./page";
import type { Blank } from "./runtime/argument";
import { Registry } from "./runtime/customFunctions";
import { arrangePane } from "./panePlace";
import { followGrid } from "./statusBar";
import { workbookApi } from "./workbookApi";

const blanks: Readonly<Record<string, Blank>> = { null: null, "0": 0, "": "", '""': "" };
const query = new URLSearchParams(location.search);
/** "?functions=late": the cells are calculated before the functions are there, as in a file from a colleague without them. */
let started = query.get("functions") !== "late";
const dark = matchMedia("(prefers-color-scheme: dark)");

const registry = new Registry();
const opening = openGrid();
const ready = opening.then(async (grid) => {
  await grid.settled();
});

const paneHost = host();
// Where the workbook does not open, showFailure says so once for all that wait for it.
paneHost.catch(() => undefined);

window.addin = { customFunctions: registry.customFunctions, host: paneHost };
window.workbook = { ...workbookApi(opening, ready), startFunctions: () => (started = true) };
ready.catch(showFailure);
arrangePane();

async function openGrid() {
  const metadata = readMetadata();
  const frame = byId("pane-page", HTMLIFrameElement);
  const [{ createGrid }, its] = await Promise.all([
    import("./grid/grid"),
    metadata,
    loadPane(frame, registry, metadata),
  ]);
  const blank = blanks[query.get("blank") ?? "null"] ?? null;
  const engine = { metadata: its, registry, blank, messages: new Messages(), started: () => started };
  const grid = createGrid(byId("grid", HTMLElement), openingWorkbook, engine, dark.matches);
  byId("opening", HTMLElement).hidden = true;
  followGrid(grid);
  moveByF6(grid, frame);
  dark.addEventListener("change", () => grid.api.toggleDarkMode(dark.matches));
  return grid;
}

async function host() {
  const [grid, { officeHost }] = await Promise.all([opening, import("./grid/officeHost")]);
  return officeHost(grid);
}
