import type { HedgeFunctions } from "../plan/hedgeFunctions";
import type { Portfolio } from "./holdings";

/** The portfolio's value and beta as formulas over the user's own cells, without the equals sign. */
export function portfolioFormulas(
  { ranges, conversion, regression }: Portfolio,
  hedge: HedgeFunctions,
): { readonly total: string; readonly beta: string } {
  const { value, quantity, price, fx, beta, currency } = ranges;
  const factors = [...(value ? [value] : [quantity!, price!]), ...(fx ? [fx] : [])];
  const rates = conversion && `(${rateTerms(conversion, currency!).join("+")})`;
  const values = [...factors, ...(rates ? [rates] : [])].join("*");
  const total = rates
    ? `SUMPRODUCT(${values})`
    : `${factors.length > 1 ? "SUMPRODUCT" : "SUM"}(${factors.join(", ")})`;
  return {
    total,
    beta: regression ? regressionFormula(regression, hedge) : hedge("PORTFOLIOBETA", values, beta!),
  };
}

function rateTerms({ base, rates }: NonNullable<Portfolio["conversion"]>, range: string): string[] {
  const terms = [...rates].flatMap(([currency, source]) => {
    if (!("value" in source)) return [];
    return `(${range}="${currency}")*${source.kind === "cell" ? source.reference : source.value}`;
  });
  return [`(${range}="${base}")`, ...terms];
}

function regressionFormula(
  { kind, portfolio, index }: NonNullable<Portfolio["regression"]>,
  hedge: HedgeFunctions,
): string {
  const returns = (range: string) => (kind === "levels" ? hedge("RETURNS", range) : range);
  return hedge("BETA", returns(portfolio), returns(index));
}
