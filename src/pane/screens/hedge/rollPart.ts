import { dataTable } from "../../elements/dataTable";
import { element, setChildren } from "../../elements/element";
import { section } from "../../elements/section";
import { shortDay } from "../../format";
import { rollsOf } from "../../plan/rolls";
import type { Session } from "../../session";
import { marginTexts } from "../../textsLevel";
import { today } from "../../today";

const { roll: texts } = marginTexts;

/** Which contract month to hold, and when it is rolled into the next. */
export function rollPart(session: Session): HTMLElement {
  const content = element("div", { class: "fields" });
  const part = section(texts.heading, content);
  session.subscribe(({ contract }) => {
    part.hidden = contract === undefined;
    if (contract) setChildren(content, ...rollContent(contract.code, today()));
  });
  return part;
}

function rollContent(code: string, now: number): Node[] {
  const rolls = rollsOf(code, now);
  if (!rolls) return [element("p", {}, texts.unknown)];
  const { code: contract, roll, expiry } = texts.columns;
  const shown = (serial: number | undefined) => (serial === undefined ? texts.open : shortDay(serial));
  const rows = rolls.lines.map((line) => [line.code, shown(line.roll), shown(line.expiry)]);
  const next = rolls.lines.find((line) => line.code === rolls.front)?.roll;
  return [
    element("p", {}, texts.lead(rolls.front)),
    ...(next === undefined ? [] : [element("p", { class: "hint" }, texts.next(shortDay(next), next - now))]),
    dataTable(texts.list, [contract, roll, expiry], rows),
  ];
}
