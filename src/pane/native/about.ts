import type { Translations } from "./translation";

export const about: Translations = {
  VERSION: { parameters: "", reason: "version" },
};
