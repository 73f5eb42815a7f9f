const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const thousandths = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 3 });
const finePercent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 3 });
const sixPlaces = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });
const short = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const shortDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Numbers as the pane writes them, the same on every machine; a typographic minus keeps its width beside digits. */
const minus = (text: string) => text.replace(/^-/, "−").replace(/^−0$/, "0");

export const money = (value: number, currency?: string) =>
  minus((currency ? `${currency} ` : "") + whole.format(value));
export const exactMoney = (value: number, currency: string) => minus(`${currency} ${cents.format(value)}`);
export const price = (value: number) => minus(cents.format(value));
/** Six places at most, for a calculation that is checked by hand. */
export const exact = (value: number) => minus(sixPlaces.format(value));
export const beta = (value: number) => minus(thousandths.format(value)).replace(/^−(0\.0+)$/, "$1");
export const smallShare = (value: number) => minus(finePercent.format(value));
export const share = (value: number) => minus(percent.format(value));
/** Money short enough for an axis: 150K, 1.5M. */
export const compact = (value: number) => minus(short.format(value));
/** A move with its sign: +10%, −2.5%. */
export const move = (value: number) => (value > 0 ? `+${share(value)}` : share(value));

/** An Excel date in words: day(45748) is "1 April 2025". */
export function day(serial: number): string {
  return date.format((serial - 25_569) * 86_400_000);
}

/** The same in little room: "1 Apr 2025". */
export function shortDay(serial: number): string {
  return shortDate.format((serial - 25_569) * 86_400_000);
}

/** Month of an Excel date: monthOf(45748) is "April 2025". */
export function monthOf(serial: number): string {
  return month.format((serial - 25_569) * 86_400_000);
}
