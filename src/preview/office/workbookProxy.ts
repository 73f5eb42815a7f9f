import { ClientObject, type Members } from "./clientObject";
import { EventProxy } from "./eventProxy";
import { ApplicationProxy } from "./applicationProxy";
import { NamesProxy } from "./namesProxy";
import { SettingsProxy } from "./settingsProxy";
import { TablesProxy } from "./tablesProxy";
import { OfficeError } from "./officeError";
import { RangeProxy } from "./rangeProxy";
import type { RequestContext } from "./requestContext";
import { WorksheetsProxy } from "./worksheetsProxy";

type Implemented = Members<
  Excel.Workbook,
  "application" | "getSelectedRange" | "names" | "onSelectionChanged" | "settings" | "tables" | "worksheets"
>;

/** Excel.Workbook. */
export class WorkbookProxy extends ClientObject implements Implemented {
  readonly application: ApplicationProxy;
  readonly names: NamesProxy;
  readonly settings: SettingsProxy;
  readonly tables: TablesProxy;
  readonly worksheets: WorksheetsProxy;
  readonly onSelectionChanged: EventProxy;

  constructor(context: RequestContext) {
    super(context);
    this.application = new ApplicationProxy(context);
    this.names = new NamesProxy(context);
    this.settings = new SettingsProxy(context);
    this.tables = new TablesProxy(context);
    this.worksheets = new WorksheetsProxy(context);
    this.onSelectionChanged = new EventProxy(context, "selection");
  }

  getSelectedRange(): RangeProxy {
    return new RangeProxy(this.context, () => {
      const [area, ...others] = this.context.host.selections();
      if (others.length > 0) throw new OfficeError("invalidSelection", "Workbook.getSelectedRange");
      return area;
    });
  }

  protected override fetch(property: string): never {
    return this.unknown(property);
  }
}
