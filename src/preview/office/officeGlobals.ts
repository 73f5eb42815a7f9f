import type { Members } from "./clientObject";
import { known } from "./known";
import { ErrorCodes, OfficeError } from "./officeError";
import type { OfficeHost } from "./officeHost";
import { supported } from "./requirements";
import { RequestContext } from "./requestContext";
import { officeTheme } from "./officeTheme";

const info = { host: "Excel", platform: "OfficeOnline" } as unknown as {
  host: Office.HostType;
  platform: Office.PlatformType;
};

type Batch<T> = (context: RequestContext) => Promise<T>;

/** The globals that Microsoft's office.js puts on the window, as far as the pane uses them. */
export function officeGlobals(opening: Promise<OfficeHost>) {
  const run = async <T>(first: object | Batch<T>, second?: Batch<T>): Promise<T> => {
    const batch = typeof first === "function" ? (first as Batch<T>) : second!;
    const context = new RequestContext(opening);
    const mergeUndo = (first as { mergeUndoGroup?: boolean }).mergeUndoGroup === true;
    const end = mergeUndo ? (await opening).oneUndo() : undefined;
    try {
      const result = await batch(context);
      await context.sync();
      return result;
    } finally {
      end?.();
    }
  };
  const context: Members<
    Office.Context,
    "diagnostics" | "host" | "officeTheme" | "platform" | "requirements"
  > & { document: undefined } = {
    ...info,
    // The pane stands beside this workbook always: there is nothing to choose.
    document: undefined,
    diagnostics: { ...info, version: "0.0.0.0" },
    requirements: { isSetSupported: supported },
    get officeTheme() {
      return officeTheme();
    },
  };
  const onReady = async (callback?: (its: typeof info) => unknown) => {
    await callback?.(info);
    return info;
  };
  const Office = {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    context: known("Office.context", context),
    onReady,
  };
  return {
    Office: known("Office", Office),
    Excel: known("Excel", { run, ErrorCodes, RequestContext }),
    OfficeExtension: known("OfficeExtension", { Error: OfficeError }),
  };
}
