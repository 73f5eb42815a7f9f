import { addressOf, parseAddress } from "../../workbook/address";
import type { Place, Workbook } from "../../workbook/workbook";
import { deskTableName } from "./deskTableName";
import { deskColumns, deskOf, type Desk } from "./deskContracts";

/** The workbook's desk tables: HedgeContracts first, then other tables with a Code and a multiplier or a margin. */
export async function findDesks(workbook: Workbook, today: number): Promise<Desk[]> {
  const places = await workbook.places();
  const named = ({ name }: Place) => name.toLowerCase() === deskTableName.toLowerCase();
  const others = places.filter((place) => place.kind === "table" && !named(place));
  const desks: Desk[] = [];
  for (const place of [...places.filter(named), ...others]) {
    const area = parseAddress(place.address)!;
    const { values } = await workbook.read(addressOf({ ...area, rows: 1 }));
    const columns = deskColumns(values[0] ?? []);
    const facts = (["multiplier", "initial margin", "maintenance margin"] as const).some((field) =>
      columns.has(field),
    );
    if (facts || (named(place) && columns.size > 0))
      desks.push(deskOf(place.name, await workbook.read(place.address), today));
  }
  return desks;
}
