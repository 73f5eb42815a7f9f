import { sheetTexts as texts } from "../texts";
import { margins, type Wishes } from "./plan";
import { formats, input, type At, type Line } from "./sheetLines";
import type { Source } from "./source";

/** The margin part of the sheet. Where no figure is known a line says in words what to enter, rather than show an error. */
export function marginLines({ contract, sources }: Wishes, namespace: string): Line[] {
  const { code, currency } = contract!;
  const [initial, maintenance] = [given(sources.initialMargin), given(sources.maintenanceMargin)];
  const known = margins(contract!, valueOf(initial), valueOf(maintenance));
  const own = (key: "initialMargin" | "maintenanceMargin", source: Source | undefined): Line[] =>
    source ? [{ key, ...input(source, texts.notes.ownMargin(currency)), format: formats.money }] : [];
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
    known.initial === undefined
      ? { key: "margin", note: texts.notes.noMargin(code) }
      : {
          key: "margin",
          content: (at) => ({ formula: `=${margin(at)}` }),
          format: formats.money,
          note: initial ? texts.notes.marginOfOwn(currency) : texts.notes.margin(contract!),
        },
    known.maintenance === undefined
      ? { key: "callPrice", note: texts.notes.noCallPrice }
      : {
          key: "callPrice",
          // Without contracts there is no such price: a blank says so better than #N/A does.
          content: (at) => ({ formula: `=IF(${at("contracts")}=0, "", ${callPrice(at)})` }),
          format: formats.price,
          note: texts.notes.callPrice,
        },
  ];
}

const call = (namespace: string, name: string, list: readonly string[]) =>
  `${namespace}.${name}(${list.join(", ")})`;

const given = (source: Source) => (source.kind === "empty" ? undefined : source);

const valueOf = (source: Source | undefined) => (source && "value" in source ? source.value : undefined);
