import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components";

/** Excel's green, from dark to light, in place of Fluent's blue. */
const excelGreen: BrandVariants = {
  10: "#03190d",
  20: "#062a16",
  30: "#083a1f",
  40: "#0a4a27",
  50: "#0c582f",
  60: "#0d6435",
  70: "#0e703b",
  80: "#107c41",
  90: "#1f8a4f",
  100: "#3a9e66",
  110: "#55b17e",
  120: "#72c395",
  130: "#90d4ad",
  140: "#aee3c4",
  150: "#caf0d9",
  160: "#e4f8ec",
};
const light = createLightTheme(excelGreen);
const dark = {
  ...createDarkTheme(excelGreen),
  colorBrandForeground1: excelGreen[120],
  colorBrandForegroundLink: excelGreen[120],
};

const systemDark = matchMedia("(prefers-color-scheme: dark)");

/** Takes over Excel's theme, or the system's where Excel tells none, and looks again whenever it may have changed. */
export function followTheme(): void {
  applyTheme();
  // Excel has no event for a changed theme; its settings lie outside the pane, so the pane loses the focus to them.
  window.addEventListener("focus", applyTheme);
  document.addEventListener("visibilitychange", applyTheme);
  systemDark.addEventListener("change", applyTheme);
}

/** Looks which theme is in force now. */
export function applyTheme(): void {
  const isDark = darkInExcel() ?? systemDark.matches;
  if (document.documentElement.dataset.theme === (isDark ? "dark" : "light")) return;
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  setTheme(isDark ? dark : light);
}

function darkInExcel(): boolean | undefined {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return (
    theme?.isDarkTheme ?? (theme?.bodyBackgroundColor ? isDarkColor(theme.bodyBackgroundColor) : undefined)
  );
}

/** Older Excel gives colours alone: dark where the background is nearer to black than to white. */
function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
