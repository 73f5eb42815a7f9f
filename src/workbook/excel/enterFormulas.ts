import { localAddress, parseAddress } from "../address";
import { excelFailure } from "../excelFailure";
import type { NotEntered, Watch } from "../workbook";
import { stopIfTold } from "../stopIfTold";

interface Entry {
  readonly address: string;
  readonly formula: string;
}

const cellsAtATime = 200;

/** Enters formulas anew into cells that hold one; gives those that it could not. */
export async function enterFormulas(
  context: Excel.RequestContext,
  entries: readonly Entry[],
  watch: Watch = {},
): Promise<NotEntered[]> {
  const left: NotEntered[] = [];
  for (let done = 0; done < entries.length; done += cellsAtATime) {
    stopIfTold(watch);
    left.push(...(await enterBatch(context, entries.slice(done, done + cellsAtATime))));
    watch.progress?.(Math.min(done + cellsAtATime, entries.length), entries.length);
  }
  return left;
}

async function enterBatch(context: Excel.RequestContext, entries: readonly Entry[]): Promise<NotEntered[]> {
  const looked = await lookAt(context, entries);
  const free = looked.filter(({ hindrance }) => !hindrance);
  const refused = (await enterAll(context, free)) ? [] : await enterEach(context, free);
  const hindered = looked.flatMap(({ address, hindrance }): NotEntered[] =>
    hindrance ? [{ address, reason: hindrance }] : [],
  );
  return [...hindered, ...refused];
}

async function lookAt(context: Excel.RequestContext, entries: readonly Entry[]) {
  const looked = entries.map((entry) => {
    const area = parseAddress(entry.address)!;
    const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
    return { entry, area, sheet };
  });
  await context.sync();
  const cells = looked.map(({ entry, area, sheet }) => {
    if (sheet.isNullObject) return { entry };
    const range = sheet.getRange(localAddress(area));
    range.load("formulas,values");
    range.format.protection.load("locked");
    sheet.protection.load("protected");
    return { entry, range, sheet };
  });
  await context.sync();
  return cells.map(({ entry, range, sheet }) => {
    const formula: unknown = range?.formulas[0]![0];
    // A text that begins with "=" shows itself.
    const isFormula = String(formula).startsWith("=") && range?.values[0]![0] !== formula;
    const closed = sheet?.protection.protected && range?.format.protection.locked !== false;
    const hindrance: NotEntered["reason"] | undefined = !isFormula
      ? "changed"
      : closed
        ? "protected"
        : undefined;
    return { ...entry, hindrance };
  });
}

function put(context: Excel.RequestContext, { address, formula }: Entry): void {
  const area = parseAddress(address)!;
  context.workbook.worksheets.getItem(area.sheet).getRange(localAddress(area)).formulas = [[formula]];
}

/** False where Excel refused one of them: it does not say which. */
async function enterAll(context: Excel.RequestContext, entries: readonly Entry[]): Promise<boolean> {
  for (const entry of entries) put(context, entry);
  try {
    await context.sync();
    return true;
  } catch (error) {
    refusal(error);
    return false;
  }
}

async function enterEach(context: Excel.RequestContext, entries: readonly Entry[]): Promise<NotEntered[]> {
  const left: NotEntered[] = [];
  for (const entry of entries) {
    const reason = await enterOne(context, entry);
    if (reason) left.push({ address: entry.address, reason });
  }
  return left;
}

async function enterOne(
  context: Excel.RequestContext,
  entry: Entry,
): Promise<NotEntered["reason"] | undefined> {
  put(context, entry);
  try {
    await context.sync();
    return undefined;
  } catch (error) {
    return refusal(error);
  }
}

/** A cell that is being edited hinders all of them: that is a failure of the whole task. */
function refusal(error: unknown): NotEntered["reason"] {
  const failure = excelFailure(error);
  if (failure.kind === "editing") throw failure;
  return failure.kind === "protected" ? "protected" : "refused";
}
