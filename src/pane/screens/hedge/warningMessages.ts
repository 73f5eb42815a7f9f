import { message } from "../../elements/message";
import type { Warning } from "../../plan/warnings";
import { warningText } from "../../textsLevel";

/** Warnings as messages. */
export const warningMessages = (warnings: readonly Warning[]): HTMLElement[] =>
  warnings.map((warning) => message("warning", warningText(warning)));
