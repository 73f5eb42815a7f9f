import { findContract } from "../../src/hedging/contracts/catalogue";
import { initialChoices } from "../../src/pane/plan/choices";
import { fieldNames, type FieldName } from "../../src/pane/plan/fields";
import type { Sources, Wishes } from "../../src/pane/plan/plan";
import type { Source } from "../../src/pane/plan/source";
import type { Portfolio } from "../../src/pane/portfolio/holdings";

export const portfolio: Portfolio = {
  count: 5,
  total: 500_000,
  currency: undefined,
  regression: undefined,
  conversion: undefined,
  heavy: undefined,
  duplicates: [],
  beta: 0.985,
  holes: [],
  shorts: [],
  totalRow: undefined,
  ranges: { value: "'My Sheet'!$B$2:$B$6", beta: "'My Sheet'!$C$2:$C$6" },
};

/** Complete wishes for a hedge with ES at 4,500; fields given by number, or by a source as it is. */
export function wishes(
  given: Partial<Record<FieldName, number | Source>> = {},
  more: Partial<Wishes> & { code?: string } = {},
): Wishes {
  const entries = { price: 4500, ...given };
  const sources = Object.fromEntries(
    fieldNames.map((name): [FieldName, Source] => {
      const entry = entries[name as keyof typeof entries] as number | Source | undefined;
      return [
        name,
        typeof entry === "number" ? { kind: "typed", value: entry } : (entry ?? { kind: "empty" }),
      ];
    }),
  ) as Sources;
  const { code = "ES", ...rest } = more;
  return { portfolio, contract: findContract(code), sources, ...initialChoices, ...rest };
}
