import type { HostChart } from "../office/officeHost";
import type { Sheet } from "./univer";

const pixelsPerPoint = 4 / 3;

/** Where a drawing lies, as the spreadsheet library takes it: by its corners' cells, and in pixels from the headers on. */
export function anchored(sheet: Sheet, chart: Pick<HostChart, "left" | "top" | "width" | "height">) {
  const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(
    (points) => points * pixelsPerPoint,
  ) as [number, number, number, number];
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const corner = (x: number, y: number) => {
    const across = lineAt(x, (column) => sheet.getColumnWidth(column));
    const down = lineAt(y, (row) => sheet.getRowHeight(row));
    return { column: across.line, columnOffset: across.offset, row: down.line, rowOffset: down.offset };
  };
  const corners = { from: corner(left, top), to: corner(left + width, top + height) };
  return {
    sheetTransform: corners,
    axisAlignSheetTransform: corners,
    transform: { left: left + rowHeader.width, top: top + columnHeader.height, width, height },
  };
}

function lineAt(distance: number, size: (line: number) => number): { line: number; offset: number } {
  let [line, offset] = [0, distance];
  for (let next = size(line); offset >= next && next > 0; next = size(line)) {
    offset -= next;
    line += 1;
  }
  return { line, offset };
}
