import { BorderStyleTypes, defaultTheme, type Theme } from "@univerjs/presets";

/** Excel's green where the spreadsheet marks what is selected. */
export const theme: Theme = {
  ...defaultTheme,
  primary: {
    ...defaultTheme.primary,
    50: "#f1faf1",
    100: "#dff3e0",
    200: "#bbe3bf",
    300: "#8fce96",
    400: "#4caf61",
    500: "#218d51",
    600: "#107c41",
    700: "#0e6d39",
    800: "#0b5a2f",
    900: "#094626",
  },
};

/** Tables are striped in the same green. */
export const tableStyleId = "hedge-table";

const edge = { s: BorderStyleTypes.THIN, cl: { rgb: "#9fd89f" } };

export const tableStyle = {
  headerRowStyle: { bg: { rgb: "#0e6d39" }, cl: { rgb: "#ffffff" } },
  secondRowStyle: { bg: { rgb: "#f1faf1" } },
  lastRowStyle: { bd: { b: edge } },
};
