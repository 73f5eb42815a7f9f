import { sheetTexts as texts } from "../texts";
import type { Wishes } from "./plan";
import { formats, input, spec, type At, type Line } from "./sheetLines";
import type { Source } from "./source";

/** The margin part of the sheet. Where no figure is known the cell stays blank and its note says what to do. */
export function marginLines({ sources }: Wishes, namespace: string): Line[] {
  const [initial, maintenance] = [given(sources.initialMargin), given(sources.maintenanceMargin)];
  const own = (key: "initialMargin" | "maintenanceMargin", source: Source | undefined): Line[] =>
    source
      ? [{ key, ...input(source, (at) => texts.notes.ownMargin(spec(namespace, at))), format: formats.money }]
      : [];
  const margin = (at: At) =>
    call(namespace, "MARGIN", [
      at("contracts"),
      at("contract"),
      '"initial"',
      ...(initial ? ["1", at("initialMargin")] : []),
    ]);
  const callPrice = (at: At) =>
    call(namespace, "CALLPRICE", [
      at("contracts"),
      at("contract"),
      at("price"),
      ...(initial || maintenance ? ["", initial ? at("initialMargin") : ""] : []),
      ...(maintenance ? [at("maintenanceMargin")] : []),
    ]);
  return [
    ...own("initialMargin", initial),
    ...own("maintenanceMargin", maintenance),
    {
      key: "margin",
      content: (at) => ({ formula: `=IFNA(${margin(at)}, "")` }),
      format: formats.money,
      note: (at) =>
        initial
          ? texts.notes.marginOfOwn(spec(namespace, at))
          : texts.notes.margin(spec(namespace, at), at("margin"), at("contract"), namespace),
    },
    {
      key: "callPrice",
      // Without contracts, or without margins, there is no such price: a blank says so better than #N/A does.
      content: (at) => ({ formula: `=IF(${at("contracts")}=0, "", IFNA(${callPrice(at)}, ""))` }),
      format: formats.price,
      note: texts.notes.callPrice,
    },
  ];
}

const call = (namespace: string, name: string, list: readonly string[]) =>
  `${namespace}.${name}(${list.join(", ")})`;

const given = (source: Source) => (source.kind === "empty" ? undefined : source);
