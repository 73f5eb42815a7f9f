import { contains, parseAddress, type Area } from "./address";
import { tableColumn } from "./tableColumn";
import type { CellValue, Place } from "./workbook";

/** The names and tables of a workbook in memory. */
export class MemoryPlaces {
  private readonly byName = new Map<string, Place>();

  list(): Place[] {
    return [...this.byName.values()];
  }

  get(name: string): Place | undefined {
    return this.byName.get(name.toLowerCase());
  }

  put(place: Place): void {
    this.byName.set(place.name.toLowerCase(), place);
  }

  /** The area of a name, a table or a table's column; `row` reads the headers. */
  area(name: string, row: (area: Area) => CellValue[]): Area | undefined {
    const { table, column } = tableColumn(name) ?? { table: name };
    const place = this.get(table);
    const area = place && parseAddress(place.address)!;
    if (!area || column === undefined) return area;
    const headers = row({ ...area, rows: 1 });
    const index = headers.findIndex((header) => String(header).toLowerCase() === column.toLowerCase());
    const body = { ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 };
    return index < 0 ? undefined : { ...body, column: area.column + index };
  }

  /** Tables that begin in the area are none any more. */
  removeTables(area: Area): void {
    for (const place of this.list())
      if (place.kind === "table" && beginsIn(area, place)) this.byName.delete(place.name.toLowerCase());
  }
}

export function beginsIn(area: Area, { address }: Place): boolean {
  const { sheet, row, column } = parseAddress(address)!;
  return sheet === area.sheet && contains(area, row, column);
}
