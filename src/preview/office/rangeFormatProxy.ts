import type { Area } from "../../workbook/address";
import type { Members } from "./clientObject";
import { ItemProxy } from "./itemProxy";
import type { CellFormat } from "./officeHost";
import { OfficeError } from "./officeError";
import type { RequestContext } from "./requestContext";

type Implemented = Members<
  Excel.RangeFormat,
  | "borders"
  | "columnWidth"
  | "fill"
  | "font"
  | "horizontalAlignment"
  | "protection"
  | "verticalAlignment"
  | "wrapText"
>;

/** Excel.RangeFormat, as far as it can be set. */
export class RangeFormatProxy implements Implemented {
  readonly font: FontProxy;
  readonly fill: FillProxy;
  readonly borders: BordersProxy;
  readonly protection: FormatProtectionProxy;

  constructor(context: RequestContext, area: () => Area) {
    const change = (its: CellFormat) => context.look(() => context.host.format(area(), its));
    this.change = change;
    this.font = new FontProxy(change);
    this.fill = new FillProxy(change);
    this.protection = new FormatProtectionProxy(context, () => true);
    this.borders = new BordersProxy(change);
  }

  private readonly change: Change;

  set columnWidth(columnWidth: number) {
    this.change({ columnWidth });
  }
  set wrapText(wrapText: boolean) {
    this.change({ wrapText });
  }
  set horizontalAlignment(alignment: Implemented["horizontalAlignment"]) {
    if (alignment !== "Right")
      throw new OfficeError("notImplemented", `RangeFormat.horizontalAlignment ${alignment}`);
    this.change({ atRight: true });
  }
  set verticalAlignment(alignment: Implemented["verticalAlignment"]) {
    const verticalAlignment = alignments[alignment];
    if (!verticalAlignment)
      throw new OfficeError("notImplemented", `RangeFormat.verticalAlignment ${alignment}`);
    this.change({ verticalAlignment });
  }
}

const alignments: Readonly<Partial<Record<string, "top" | "middle" | "bottom">>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

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

class BordersProxy implements Members<Excel.RangeBorderCollection, "getItem"> {
  constructor(private readonly change: Change) {}

  getItem(index: string): BorderProxy {
    if (index !== "EdgeBottom")
      throw new OfficeError("notImplemented", `RangeBorderCollection.getItem ${index}`);
    return new BorderProxy(this.change);
  }
}

/** One line under the cells; it is drawn once its colour is known. */
class BorderProxy implements Members<Excel.RangeBorder, "color" | "style"> {
  constructor(private readonly change: Change) {}

  set style(style: Excel.RangeBorder["style"]) {
    if (style !== "Continuous") throw new OfficeError("notImplemented", `RangeBorder.style ${style}`);
    this.change({ lineBelow: "#000000" });
  }
  set color(lineBelow: string) {
    this.change({ lineBelow });
  }
}

/** Every cell here is locked where its sheet is protected. */
class FormatProtectionProxy extends ItemProxy<true> implements Members<Excel.FormatProtection, "locked"> {
  get locked() {
    return this.loadedValue<boolean>("locked");
  }

  protected override fetchFrom(locked: true, property: string): unknown {
    return property === "locked" ? locked : this.unknown(property);
  }
}
