import { Messages } from "../../../src/preview/grid/messages";

const error = (message: string) => ({ code: "#VALUE!", message });

test("words are found by the calling cell and the place in its spill", () => {
  const messages = new Messages();
  messages.record("sheet", 2, 1, [[1], [error("row 2 is wrong")]]);
  expect(messages.of("sheet", 2, 1, 1, 0, "#VALUE!")).toBe("row 2 is wrong");
  expect(messages.of("sheet", 2, 1, 0, 0, "#VALUE!")).toBe("");
  expect(messages.of("other", 2, 1, 1, 0, "#VALUE!")).toBe("");
});

test("words of an error that the cell no longer shows are not repeated", () => {
  const messages = new Messages();
  messages.record("sheet", 0, 0, [[error("wrong")]]);
  expect(messages.of("sheet", 0, 0, 0, 0, "#DIV/0!")).toBe("");
  messages.record("sheet", 0, 0, [[5]]);
  expect(messages.of("sheet", 0, 0, 0, 0, "#VALUE!")).toBe("");
});
