const letters = "FGHJKMNQUVXZ";
const grammar = /^(.+)([FGHJKMNQUVXZ])(\d|\d\d|\d{4})$/;

/** A contract month, with the root of its code. */
export interface DatedCode {
  readonly root: string;
  readonly year: number;
  readonly month: number;
}

/**
 * Root, year and month of an upper-case dated code; undefined where it is none.
 *
 * Month letters F G H J K M N Q U V X Z are January to December. A year of one digit means 2020 to 2029, of two digits
 * 2000 to 2099.
 * @example parseDatedCode("ESZ6").year // 2026
 */
export function parseDatedCode(code: string): DatedCode | undefined {
  const [, root, letter, digits] = grammar.exec(code) ?? [];
  if (!root || !letter || !digits) return undefined;
  const century = { 1: 2020, 2: 2000 }[digits.length] ?? 0;
  return { root, year: century + Number(digits), month: letters.indexOf(letter) + 1 };
}

/**
 * Dated code of a contract month, with a year of two digits.
 *
 * @example formatDatedCode("ES", 2026, 12) // "ESZ26"
 */
export function formatDatedCode(root: string, year: number, month: number): string {
  return `${root}${monthLetter(month)}${String(year % 100).padStart(2, "0")}`;
}

/** The letter of a month, 1 to 12. */
export function monthLetter(month: number): string {
  return letters[month - 1]!;
}

/** The months of a contract's letters: "HMUZ" is 3, 6, 9, 12. */
export function monthsOf(listed: string): readonly number[] {
  return Array.from(listed, (letter) => letters.indexOf(letter) + 1);
}
