import { lineChart, type ChartWords } from "../../elements/chart/lineChart";
import { dataTable } from "../../elements/dataTable";
import { element, setChildren, setText } from "../../elements/element";
import { disclosure, section } from "../../elements/section";
import { compact, money, move, price } from "../../format";
import type { FieldName } from "../../plan/fields";
import { outcomesOf, spotOf } from "../../plan/outcomes";
import { planOf } from "../../plan/plan";
import type { Session } from "../../session";
import { wishesIn } from "../../state";
import { outcomeTexts as texts } from "../../textsLevel";
import { entryField } from "./entryField";

const lines = ["unhedged", "futures", "put", "collar"] as const;
const assumptions: readonly FieldName[] = [
  ...(["spot", "volatility", "rate", "dividendYield", "years"] as const),
  ...(["putStrike", "callStrike"] as const),
];
/** Where the figures are read at first: a fall by a tenth. */
const start = 8;

/** What portfolio and hedge come to at the horizon, as a chart and as a table, with what that assumes. */
export function outcomesPart(session: Session): HTMLElement {
  const words: ChartWords = {
    label: texts.label,
    xTitle: texts.xTitle,
    x: move,
    y: (value) => money(value),
    yTick: compact,
    at: texts.at,
  };
  const needs = element("p", { class: "hint" }, texts.needs);
  const chart = lineChart(words, start);
  const table = disclosure(texts.table, element("div"));
  const spot = element("p", { class: "hint" });
  const fields = assumptions.map((name) => entryField(session, name));
  const given = disclosure(texts.assumptions, element("div", { class: "fields" }, ...fields, spot));

  session.subscribe((state) => {
    const wishes = wishesIn(state);
    const plan = planOf(wishes);
    needs.hidden = plan !== undefined;
    chart.hidden = table.part.hidden = plan === undefined;
    if (!plan) return setText(spot, "");
    setText(spot, texts.spot(price(spotOf(wishes))));
    const outcomes = outcomesOf(wishes, plan);
    chart.show({
      x: outcomes.map((outcome) => outcome.move),
      series: lines.map((name) => ({
        name: texts.series[name],
        look: `look-${name}`,
        values: outcomes.map((outcome) => outcome[name]),
      })),
    });
    const rows = outcomes.map((outcome) => [
      move(outcome.move),
      ...lines.map((name) => money(outcome[name])),
    ]);
    const headers = [texts.move, ...lines.map((name) => texts.series[name])];
    setChildren(table.part.lastElementChild!, dataTable(texts.table, headers, rows));
  });
  return section(
    texts.heading,
    element("p", { class: "lead" }, texts.lead),
    needs,
    chart,
    table.part,
    given.part,
  );
}
