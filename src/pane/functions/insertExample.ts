import { addressOf, gridRows, parseAddress } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import { functionTexts as texts } from "../textsFunctions";
import { exampleBlock } from "./exampleBlock";
import type { FunctionFacts } from "./reference";

export type ExampleInserted =
  | { readonly state: "done"; readonly address: string }
  | { readonly state: "noCell" }
  | { readonly state: "filled"; readonly address: string }
  | { readonly state: "failed"; readonly error: WorkbookError };

/** Writes a function's example at a cell, or on a new sheet where none is given; over free cells only. */
export async function insertExample(
  workbook: Workbook,
  facts: FunctionFacts,
  namespace: string,
  selection: string | undefined | "newSheet",
): Promise<ExampleInserted> {
  try {
    if (selection === "newSheet") return await onNewSheet(workbook, facts, namespace);
    const at = selection === undefined ? undefined : parseAddress(selection);
    if (!at) return { state: "noCell" };
    const { block, area } = exampleBlock(facts, namespace, at);
    if ((await workbook.read(area)).values.length > 0) return { state: "filled", address: area };
    // Widths are the user's as soon as a column holds anything.
    const { columnWidths, ...rest } = block;
    const free =
      (await workbook.read(addressOf({ ...at, row: 0, rows: gridRows, columns: columnWidths!.length })))
        .values.length === 0;
    return {
      state: "done",
      address: await workbook.insert(
        { address: addressOf({ ...at, rows: 1, columns: 1 }) },
        free ? block : rest,
      ),
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { state: "failed", error };
  }
}

async function onNewSheet(
  workbook: Workbook,
  facts: FunctionFacts,
  namespace: string,
): Promise<ExampleInserted> {
  const at = { sheet: texts.sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const { block } = exampleBlock(facts, namespace, at);
  return { state: "done", address: await workbook.insert({ newSheet: texts.sheet }, block) };
}
