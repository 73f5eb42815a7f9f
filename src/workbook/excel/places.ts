import { addressOf } from "../address";
import type { Place } from "../workbook";
import { areaOfName } from "./areaOfName";
import { tableRange } from "./tableRange";

/** The tables and the defined names of one area, each in the workbook's order. */
export async function places(context: Excel.RequestContext): Promise<Place[]> {
  const { names, tables, worksheets } = context.workbook;
  names.load("items/name,items/type,items/value,items/visible");
  tables.load("items/name,items/showHeaders");
  worksheets.load("items/name");
  await context.sync();
  const ranges = tables.items.map((table) => ({ name: table.name, range: tableRange(table) }));
  for (const { range } of ranges) range.load("address");
  await context.sync();
  const sheets = new Set(worksheets.items.map((sheet) => sheet.name));
  return [
    ...ranges.map(({ name, range }): Place => ({ name, kind: "table", address: range.address })),
    ...names.items.flatMap((item): Place[] => {
      const area = item.visible ? areaOfName(item) : undefined;
      // A name may also lead into another workbook.
      return area && sheets.has(area.sheet)
        ? [{ name: item.name, kind: "name", address: addressOf(area) }]
        : [];
    }),
  ];
}
