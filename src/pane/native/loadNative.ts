/** A script of its own, loaded by those who need it: the pane starts without the calendars and the reader of formulas. */
export function loadNative(): Promise<typeof import("./native")> {
  return import(/* webpackChunkName: "native" */ "./native");
}
