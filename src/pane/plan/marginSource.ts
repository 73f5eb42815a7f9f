import { staleDays } from "../desk/deskProblems";
import { isUsable, type Wishes } from "./plan";

/** Where the initial margin in force is from, and how old it is. */
export interface MarginSource {
  readonly from: "own" | "desk" | "catalogue";
  /** Day of the margin, an Excel serial number, where it is known. */
  readonly date?: number;
  readonly stale: boolean;
}

/** Undefined where no margin is known. What the user has typed is taken to be of today. */
export function marginSource({ contract, sources, desk }: Wishes, today: number): MarginSource | undefined {
  if (sources.initialMargin.kind !== "empty" && isUsable("initialMargin", sources.initialMargin))
    return { from: "own", stale: false };
  if (contract?.initialMargin === undefined) return undefined;
  const { marginDate: date } = contract;
  return {
    from: desk?.givesMargins ? "desk" : "catalogue",
    ...(date === undefined ? {} : { date }),
    stale: date === undefined || today - date > staleDays,
  };
}
