export type Role = "name" | "value" | "quantity" | "price" | "fx" | "beta" | "currency";

/** How headers name each role: an exact name counts more than a part of one. */
const names: Record<Role, { exact: RegExp; part: RegExp; never?: RegExp }> = {
  value: {
    exact: /^(?:market |current |position )?value$|^(?:mv|notional|exposure|amount)$/,
    part: /\bvalue\b|\bmkt val\b|\bmv\b|\bexposure\b|\bamount\b|\bbalance\b/,
    never: /\bbook\b|\bcost\b|\bpurchase\b|\bface\b|\bbeta\b|%/,
  },
  quantity: {
    exact: /^(?:quantity|qty|shares|units)$/,
    part: /\bquantity\b|\bqty\b|\bshares\b|\bunits\b|\bno of\b|\bnumber of\b/,
  },
  price: {
    exact: /^(?:last |current |market |closing )?price$/,
    part: /\bprice\b|\bpx\b|\blast\b|\bclose\b|\bquote\b/,
    never: /\bbook\b|\bcost\b|\bpurchase\b|\bbuy\b|\bentry\b|\btarget\b/,
  },
  fx: {
    exact: /^(?:fx|fx rate|exchange rate|forex|conversion rate)$/,
    part: /\bfx\b|\bexchange rate\b/,
  },
  beta: { exact: /^(?:beta|β)$/, part: /\bbeta\b|β/, never: /×|\*|\bweighted\b|\bcontribution\b/ },
  currency: { exact: /^(?:currency|ccy|curr|cur)$/, part: /\bcurrency\b|\bccy\b/ },
  name: {
    exact: /^(?:name|holding|holdings|company|security|stock|position|ticker)$/,
    part: /\bname\b|\bticker\b|\bsymbol\b|\bsecurity\b|\bcompany\b|\binstrument\b|\bdescription\b|\basset\b|\bisin\b/,
  },
};

export const roles = Object.keys(names) as Role[];

/** Roles whose columns hold text. */
export const wordRoles: readonly Role[] = ["name", "currency"];

/** How well a header names a role: 2 exactly, 1 in part, 0 not at all. */
export function fit(header: string, role: Role): 0 | 1 | 2 {
  const words = plain(header);
  const { exact, part, never } = names[role];
  if (never?.test(header.toLowerCase())) return 0;
  return exact.test(words) ? 2 : part.test(words) ? 1 : 0;
}

const symbols: Record<string, string> = { "€": "EUR", "£": "GBP" };
const currency = /\b(USD|EUR|GBP|CHF|AUD|CAD|JPY|HKD|INR|KRW|TWD|BRL|ZAR|SGD|SEK|NOK|DKK|NZD|CNY)\b|([€£])/;

/** The currency that a header names: "Value (GBP)" is in GBP. A lone $ names none: many countries have one. */
export function currencyOf(header: string): string | undefined {
  const [, code, symbol] = currency.exec(header) ?? [];
  return code ?? (symbol && symbols[symbol]);
}

/** Lower-case words without a unit in brackets: "Market_Value (EUR)" reads "market value". */
function plain(header: string): string {
  return header
    .toLowerCase()
    .replace(/[([].*?[)\]]/g, " ")
    .replace(/\b(?:usd|eur|gbp|chf|aud|cad|jpy|hkd)\b|[$€£:]/g, " ")
    .replace(/[_\s./-]+/g, " ")
    .trim();
}
