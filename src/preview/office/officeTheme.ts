/** Office.context.officeTheme, following the system's choice of light or dark as the whole page does. */
export function officeTheme(): Office.OfficeTheme {
  const isDarkTheme = matchMedia("(prefers-color-scheme: dark)").matches;
  const colours = isDarkTheme
    ? { bodyBackgroundColor: "#1f1f1f", bodyForegroundColor: "#ffffff" }
    : { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424" };
  return {
    ...colours,
    controlBackgroundColor: colours.bodyBackgroundColor,
    controlForegroundColor: colours.bodyForegroundColor,
    isDarkTheme,
    themeId: (isDarkTheme ? "Black" : "White") as unknown as Office.ThemeId,
  };
}
