const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const thousandths = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 3 });
const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Numbers as the pane writes them, the same on every machine; a typographic minus keeps its width beside digits. */
const minus = (text: string) => text.replace(/^-/, "−").replace(/^−0$/, "0");

export const money = (value: number, currency?: string) =>
  minus((currency ? `${currency} ` : "") + whole.format(value));
export const exactMoney = (value: number, currency: string) => minus(`${currency} ${cents.format(value)}`);
export const price = (value: number) => minus(cents.format(value));
export const beta = (value: number) => minus(thousandths.format(value)).replace(/^−(0\.0+)$/, "$1");
export const share = (value: number) => minus(percent.format(value));

/** Month of an Excel date: monthOf(45748) is "April 2025". */
export function monthOf(serial: number): string {
  return month.format((serial - 25_569) * 86_400_000);
}
