import { callsIn } from "../formula/calls";

/** A call of one of our functions as a formula has it. */
export interface HedgeCall {
  /** In upper case: "CONTRACTS". */
  readonly id: string;
  readonly arguments: number;
  /** Whether it stands as files keep functions of an add-in that is not there: _xldudf_HEDGE_CONTRACTS. */
  readonly stored: boolean;
  /** "HEDGE", or "HEDGEDEV" of a development build. */
  readonly namespace: string;
}

const ours = /^((?:_xlfn\.|_xldudf_)*)(HEDGE(?:DEV)?)[._]([A-Z][A-Z0-9]*)$/i;
const name = /(?<![\p{L}\p{N}_.\\])(?:_xlfn\.|_xldudf_)*HEDGE(?:DEV)?[._]([A-Z][A-Z0-9]*)(?=\()/giu;
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Calls of our functions in a formula, in whatever namespace and however stored. */
export function hedgeCallsIn(formula: string): HedgeCall[] {
  return callsIn(formula).flatMap((call) => {
    const [, prefix, namespace, id] = ours.exec(call.name) ?? [];
    if (!namespace || !id) return [];
    return [
      {
        id: id.toUpperCase(),
        arguments: call.arguments.length,
        stored: prefix !== "" || call.name.includes("_"),
        namespace: namespace.toUpperCase(),
      },
    ];
  });
}

/** The formula with our functions as this add-in registers them: _xldudf_HEDGE_BETA( becomes HEDGE.BETA(. */
export function withOurNames(formula: string, namespace: string): string {
  return formula
    .split(quoted)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(name, (_, id: string) => `${namespace}.${id.toUpperCase()}`),
    )
    .join("");
}
