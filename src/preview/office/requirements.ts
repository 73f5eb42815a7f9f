/**
 * The newest version of each requirement set of which the browser workbook answers for all that the add-in uses; the
 * rest of Office.js fails here in words.
 */
const newest: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.1",
};

/** Office.context.requirements.isSetSupported: versions are numbers between dots, so 1.10 is newer than 1.9. */
export function supported(name: string, version: string | number = "1.1"): boolean {
  const [major = 0, minor = 0] = numbers(newest[name] ?? "0.0");
  const [wantedMajor = 0, wantedMinor = 0] = numbers(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const numbers = (version: string) => version.split(".").map(Number);
