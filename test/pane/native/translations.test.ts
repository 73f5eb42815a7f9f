import { resolve } from "node:path";
import { translations } from "../../../src/pane/native/translations";
import { readFunctions } from "../../../.tools/reference.cjs";

test("every function has a translation or a reason, with the arguments it has in Excel", () => {
  const documented = readFunctions(resolve(__dirname, "../../../src/functions")).flatMap(({ functions }) =>
    functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(" "),
    ]),
  );
  expect(
    Object.fromEntries(Object.entries(translations).map(([id, { parameters }]) => [id, parameters])),
  ).toEqual(Object.fromEntries(documented));
});
