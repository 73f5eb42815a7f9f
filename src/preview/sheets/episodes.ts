import { column, date, heading, input, label, money, note, percent, result } from "../grid/plan";
import { episodeData, type Episode } from "./episodeData";
import { SheetPage } from "./sheetPage";

/** Columns: inputs from A on, the backtest from F on. */
const side = 5;

const page = new SheetPage(
  "Episodes",
  [270, 110, 110, 110, 24, 110, 110, 110, 90, 110, 90, 110, 120, 100],
  14,
);
page.title(
  "Hedges of the past, run again",
  "The examples of the seed document with its own index levels, betas and contracts, every step by one rule; futures at the index.",
);
page.row(
  heading("Episode"),
  column("Unhedged"),
  column("Hedged"),
  heading(""),
  heading(""),
  column("Document"),
  column("… hedged"),
  heading("Its lines"),
  ...Array.from({ length: 6 }, () => heading("")),
);
const overview = page.next;
episodeData.forEach(({ name }) => page.row(label(name)));
page.row();
page.row(
  note(
    "From its start to the close of the hedge, and again from there, the portfolio moves by beta times the index; bonds and cash stay as they are.",
  ),
);
page.row(
  note(
    "Costs are spread over the trades. Where there are some, the first day has two rows: before and after the sale.",
  ),
);
page.row(
  note(
    "Gains of the futures stay in the account after the hedge is closed. Closing at the very low is hindsight.",
  ),
);

episodeData.forEach((episode, i) => {
  const { first, last } = block(episode);
  page.put(
    overview + i,
    1,
    result(`=H${last}/H${first}-1`, percent),
    result(`=L${last}/H${first}-1`, percent),
    undefined,
    undefined,
    ...episode.printed.map((value) => label(value, percent)),
    note(episode.source),
  );
});

/** One episode; answers with the rows of its backtest. */
function block({ name, beta, shares, other, cost, lines, wrong }: Episode): { first: number; last: number } {
  page.section(name, wrong);
  const slope = page.given("Beta", beta, "0.00");
  const invested = page.given("Shares", shares, money);
  const rest = page.given("Bonds and cash", other, money);
  const costs = page.given(
    "Costs in all",
    cost,
    money,
    cost > 0 ? "Rolls and financing, as the document counts them." : "Left out.",
  );
  page.row();
  const head = page.row(heading("Date"), column("Index"), column("Portfolio"), column("Contracts"));
  const first = head + 1;
  const last = head + lines.length;
  const closed = lines.findIndex(([, , held], i) => i > 1 && held === 0);
  lines.forEach(([serial, index, held], i) => {
    const base = first + (i > closed ? closed : 0);
    const row = page.next;
    const value =
      i === 0 ? `=${invested}+${rest}` : `=${rest}+(C${base}-${rest})*(1+${slope}*(B${row}/B${base}-1))`;
    page.row(input(serial, date), input(index, money), label(value, money), input(held, money));
  });
  const rows = (name: string) => `${name}${first}:${name}${last}`;
  const trades = 2 * Math.max(...lines.map(([, , held]) => Math.abs(held)));
  page.table(
    `=HEDGE.BACKTEST(${rows("A")},${rows("B")},${rows("C")},"ES",${rows("D")},12000,9600,${costs}/${trades})`,
    lines.length + 1,
    [date, money, money, money, money, money, money, money, money],
    head,
    side,
  );
  page.row();
  const summary = page.summary(rows("H"), rows("L"), 1);
  page.put(summary + 5, 3, note("Per step of the table."));
  return { first, last };
}

export const episodes = page.plan();
