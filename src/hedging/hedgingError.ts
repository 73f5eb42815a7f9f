export type HedgingErrorKind =
  | "wrongType"
  | "outOfRange"
  | "unknownOption"
  | "wrongShape"
  | "unknownContract"
  | "differentLengths"
  | "missing"
  | "tooFewObservations"
  | "noVariation"
  | "divisionByZero"
  | "collinear"
  | "overflow";

/** The one way to fail: what went wrong, and a sentence "<argument> <requirement>, got <value>". */
export class HedgingError extends Error {
  constructor(
    readonly kind: HedgingErrorKind,
    message: string,
  ) {
    super(message);
  }
}
