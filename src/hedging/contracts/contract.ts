/** How the last trading day follows from a contract month; the rule families are those of the exchanges' specifications. */
export interface ExpiryRule {
  readonly type: string;
  readonly [detail: string]: unknown;
}

/** Facts of one index future. Money is in `currency`; margins are per contract, indicative and dated. */
export interface Contract {
  readonly code: string;
  readonly name: string;
  readonly exchange: string;
  readonly currency: string;
  readonly multiplier: number;
  readonly tick?: number;
  readonly months: string;
  readonly expiryRule: string;
  readonly rule: ExpiryRule;
  readonly group: string;
  readonly micro?: string;
  readonly initialMargin?: number;
  readonly maintenanceMargin?: number;
  /** Excel serial number of the day (of the first of the month where only the month is known). */
  readonly marginDate?: number;
  readonly marginSource?: string;
  readonly source: string;
  /** Day on which the facts were compiled, ISO 8601. */
  readonly asOf: string;
}
