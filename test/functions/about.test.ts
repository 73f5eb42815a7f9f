import manifest from "../../package.json";
import { cell } from "../call";

test("VERSION is package.json's", () => {
  expect(cell("VERSION")).toBe(manifest.version);
});
