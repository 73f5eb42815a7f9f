import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const node = {
  AbortSignal: "readonly",
  Buffer: "readonly",
  Headers: "readonly",
  console: "readonly",
  process: "readonly",
  URL: "readonly",
  fetch: "readonly",
  setTimeout: "readonly",
};

export default tseslint.config(
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "warn",
      "office-addins/no-office-initialize": "warn",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // The metadata generator reads these signatures: a range is any[][], nothing else (README of custom-functions-metadata).
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["**/*.{mjs,cjs,js}"], languageOptions: { globals: node } },
  {
    files: ["**/*.{cjs,js}"],
    languageOptions: { globals: { ...node, require: "readonly", module: "writable", __dirname: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
