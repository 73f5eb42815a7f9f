import type { OfficeHost } from "./office/officeHost";
import type { CustomFunctionsGlobal } from "./runtime/customFunctions";
import type { WorkbookApi } from "./workbookApi";

declare global {
  interface Window {
    workbook: WorkbookApi;
    /** What the pane's page, in its frame, takes from here. */
    addin: { readonly customFunctions: CustomFunctionsGlobal; readonly host: Promise<OfficeHost> };
  }
}
