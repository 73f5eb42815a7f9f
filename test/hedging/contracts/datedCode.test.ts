import {
  formatDatedCode,
  monthLetter,
  monthsOf,
  parseDatedCode,
} from "../../../src/hedging/contracts/datedCode";

test.each([
  ["ESZ6", { root: "ES", year: 2026, month: 12 }],
  ["ESZ26", { root: "ES", year: 2026, month: 12 }],
  ["ESZ2026", { root: "ES", year: 2026, month: 12 }],
  ["ESH99", { root: "ES", year: 2099, month: 3 }],
  ["ZZ0", { root: "Z", year: 2020, month: 12 }],
  ["M2KF26", { root: "M2K", year: 2026, month: 1 }],
  ["OMXS30M9", { root: "OMXS30", year: 2029, month: 6 }],
  ["K200U26", { root: "K200", year: 2026, month: 9 }],
])("%s", (code, expected) => {
  expect(parseDatedCode(code)).toEqual(expected);
});

test.each(["ES", "Z26", "ESZ", "ESA26", "ESZ126", "K200", "KQ150", "NK225", "JPX400", "OMXS30", "", "26"])(
  "%s is no dated code",
  (code) => {
    expect(parseDatedCode(code)).toBeUndefined();
  },
);

test("written with two digits, and read back", () => {
  expect(formatDatedCode("ES", 2026, 12)).toBe("ESZ26");
  expect(formatDatedCode("ES", 2005, 3)).toBe("ESH05");
  for (let month = 1; month <= 12; month++) {
    expect(parseDatedCode(formatDatedCode("OMXS30", 2031, month))).toEqual({
      root: "OMXS30",
      year: 2031,
      month,
    });
    expect(monthsOf(monthLetter(month))).toEqual([month]);
  }
});

test("letters as months", () => {
  expect(monthsOf("HMUZ")).toEqual([3, 6, 9, 12]);
  expect(monthsOf("FGHJKMNQUVXZ")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});
