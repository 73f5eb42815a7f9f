import { frozenSurface } from "../.tools/surface.cjs";
import { calls, desk } from "./fuzz/calls.json";

export interface Argument {
  readonly name: string;
  readonly optional: boolean;
  /** What it takes, by the legend of calls.json. */
  readonly kind: string;
  readonly good: unknown;
}

export interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
}

/** For each function a call that gives no error in any cell, every argument given. */
export const everyCall: readonly Call[] = frozenSurface().map((line) => {
  const [, id, list] = /^HEDGE\.(\w+)\((.*)\)$/.exec(line)!;
  const { kinds, given } = (calls as Record<string, { kinds: string; given: readonly unknown[] }>)[id!]!;
  const names = list === "" ? [] : list!.split(", ");
  if (names.length !== kinds.length || names.length !== given.length) throw new Error(`calls.json: ${id}`);
  const args = names.map((name, i) => ({
    name: name.replace(/[[\]]/g, ""),
    optional: name.startsWith("["),
    kind: kinds[i]!,
    good: given[i] === "desk" ? desk : given[i],
  }));
  return { id: id!, args };
});
