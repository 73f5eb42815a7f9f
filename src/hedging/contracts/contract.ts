import type { Weekday } from "../roll/weekday";

/** Which trading day stands in where a rule's day is none. */
type Holiday = "prev" | "next";

/**
 * How the last trading day follows from a contract month; the rule families are those of the exchanges' specifications.
 * `thenOffsetBD` counts trading days from the day found.
 */
export type ExpiryRule =
  | {
      readonly type: "nthWeekday";
      readonly weekday: Weekday;
      readonly n: number;
      readonly holiday: Holiday;
      readonly thenOffsetBD?: number;
    }
  | { readonly type: "lastWeekday"; readonly weekday: Weekday; readonly holiday: Holiday }
  | { readonly type: "lastBusinessDay"; readonly thenOffsetBD: number }
  | {
      readonly type: "weekdayNearestDay";
      readonly weekday: Weekday;
      readonly day: number;
      readonly holiday: Holiday;
    }
  | {
      readonly type: "daysBeforeNthWeekdayNextMonth";
      readonly weekday: Weekday;
      readonly n: number;
      readonly days: number;
      readonly holiday: Holiday;
    };

/** A documented roll day: so many days before the nth weekday of the contract month. */
export interface RollRule {
  readonly weekday: Weekday;
  readonly n: number;
  readonly daysBefore: number;
}

/** What held before a day, written 20220321; of a rule and a multiplier, for the contract months before it. */
export interface EarlierFacts {
  readonly before: number;
  readonly multiplier?: number;
  readonly tick?: number;
  readonly rule?: ExpiryRule;
  readonly roll?: RollRule;
  readonly source: string;
}

/** When a contract trades: what its last trading day and roll day follow from. */
export interface ContractTerms {
  readonly code: string;
  /** Letters of the months listed. */
  readonly months: string;
  readonly rule: ExpiryRule;
  /** Market whose holidays move the last trading day: that of the index, named by its market identifier. */
  readonly market: string;
  /** The documented roll day; without one, eight days before the last trading day. */
  readonly roll?: RollRule;
  /** Dated changes, the latest last. */
  readonly earlier?: readonly EarlierFacts[];
}

/** Facts of one index future. Money is in `currency`; margins are per contract, indicative and dated. */
export interface Contract extends ContractTerms {
  readonly name: string;
  readonly exchange: string;
  readonly currency: string;
  readonly multiplier: number;
  readonly tick?: number;
  readonly expiryRule: string;
  readonly group: string;
  readonly micro?: string;
  readonly initialMargin?: number;
  readonly maintenanceMargin?: number;
  /** Excel serial number of the day (of the first of the month where only the month is known). */
  readonly marginDate?: number;
  readonly marginSource?: string;
  /** What of this entry no public source was found for; where it is a number, the number is left out. */
  readonly unverified?: string;
  readonly source: string;
  /** Day on which the facts were compiled, ISO 8601. */
  readonly asOf: string;
}
