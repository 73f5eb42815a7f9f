/** Black, Scholes and Merton, written with what is known of the option. */
export function optionFormula(
  type: "put" | "call",
  option: Record<"spot" | "strike" | "volatility" | "rate" | "dividend_yield" | "years", string>,
): string {
  const { spot, strike, volatility, rate, dividend_yield: dividends, years } = option;
  const index = `${spot}*EXP(-${dividends}*${years})`;
  const cash = `${strike}*EXP(-${rate}*${years})`;
  const deviation = `(${volatility}*SQRT(${years}))`;
  const drift = `(LN(${spot}/${strike})+(${rate}-${dividends})*${years})/${deviation}`;
  const sign = type === "call" ? "" : "-";
  const [above, exercised] = ["+", "-"].map(
    (side) => `NORM.S.DIST(${sign}(${drift}${side}${deviation}/2),TRUE)`,
  );
  const price =
    type === "call" ? `${index}*${above}-${cash}*${exercised}` : `${cash}*${exercised}-${index}*${above}`;
  const certain = type === "call" ? `${index}-${cash}` : `${cash}-${index}`;
  return `MAX(0,IF(${volatility}*${years}=0,${certain},${price}))`;
}
