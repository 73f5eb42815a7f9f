import type { Area } from "../../workbook/address";
import type { Members } from "./clientObject";
import type { CellFormat } from "./officeHost";
import type { RequestContext } from "./requestContext";

/** Excel.RangeFormat, as far as it can be set. */
export class RangeFormatProxy implements Members<Excel.RangeFormat, "columnWidth" | "fill" | "font"> {
  readonly font: FontProxy;
  readonly fill: FillProxy;

  constructor(context: RequestContext, area: () => Area) {
    const change = (its: CellFormat) => context.write(() => context.host.format(area(), its));
    this.change = change;
    this.font = new FontProxy(change);
    this.fill = new FillProxy(change);
  }

  private readonly change: Change;

  set columnWidth(columnWidth: number) {
    this.change({ columnWidth });
  }
}

type Change = (its: CellFormat) => void;

class FontProxy implements Members<Excel.RangeFont, "bold" | "color" | "size"> {
  constructor(private readonly change: Change) {}

  set bold(bold: boolean) {
    this.change({ bold });
  }
  set color(fontColor: string) {
    this.change({ fontColor });
  }
  set size(fontSize: number) {
    this.change({ fontSize });
  }
}

class FillProxy implements Members<Excel.RangeFill, "color"> {
  constructor(private readonly change: Change) {}

  set color(fillColor: string) {
    this.change({ fillColor });
  }
}
