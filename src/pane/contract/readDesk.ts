import type { Place, Workbook } from "../../workbook/workbook";
import { deskTableName } from "../desk/deskTableName";
import { deskOf, type Desk } from "./deskContract";

/** The desk's own contracts, from the table or the name they are kept under. */
export async function readDesk(workbook: Workbook, places: readonly Place[]): Promise<Desk | undefined> {
  const place = places.find(({ name }) => name.toLowerCase() === deskTableName.toLowerCase());
  if (!place) return undefined;
  const { values } = await workbook.read(place.address);
  // A table's name alone leaves out its header row.
  return deskOf(place.kind === "table" ? `${place.name}[#All]` : place.name, values);
}
