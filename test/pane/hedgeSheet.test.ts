import { hedgeSheet } from "../../src/pane/plan/hedgeSheet";
import type { Source } from "../../src/pane/plan/source";
import { portfolio, wishes } from "./wishes";

const writing = { namespace: "HEDGE", today: 46_347, version: "1.2.3", prefix: "Hedge" };
const sheetOf = (...given: Parameters<typeof wishes>) => hedgeSheet(wishes(...given), writing);
type Sheet = ReturnType<typeof sheetOf>;

/** Cells of column B by their label. */
const places = ({ block }: Sheet) =>
  new Map<string, string>(
    block.rows.flatMap((row, i) => {
      const label = row[0]?.content;
      return label && "text" in label && row[1] ? [[`B${i + 1}`, label.text] as const] : [];
    }),
  );
/** Formulas by label; references to other lines are written as their labels. */
const formulasOf = (sheet: Sheet) => {
  const at = places(sheet);
  return Object.fromEntries(
    sheet.formulas.map(({ label, formula }) => [
      label,
      formula.replace(/(?<![$\w!])B\d+(?!\w)/g, (cell) => `{${at.get(cell)}}`),
    ]),
  );
};
const cellOf = (sheet: Sheet, label: string) => {
  const [cell] = [...places(sheet)].find(([, text]) => text === label)!;
  return sheet.block.rows[Number(cell.slice(1)) - 1]![1]!;
};
const cell = (reference: string, value = 1): Source => ({ kind: "cell", reference, value });
const held = "{Portfolio value}, {Portfolio beta}, {Contracts}, {Contract}, {Futures price}";

test("formulas refer to the user's cells and to one another", () => {
  const asked =
    "{Portfolio value}, {Portfolio beta}, {Contract}, {Futures price}, {Target beta}, {Share to hedge}";
  const position = "{Contracts}, {Contract}, {Futures price}";
  const account = "{Cash put aside}, {Own initial margin}, {Own maintenance margin}";
  expect(formulasOf(sheetOf())).toEqual({
    "Portfolio value": "=SUM('My Sheet'!$B$2:$B$6)",
    "Portfolio beta": "=HEDGE.PORTFOLIOBETA('My Sheet'!$B$2:$B$6, 'My Sheet'!$C$2:$C$6)",
    "Exact contracts": `=HEDGE.CONTRACTS(${asked}, "none", {Exchange rate})`,
    Contracts: `=HEDGE.CONTRACTS(${asked}, {Rounding}, {Exchange rate})`,
    "Value of one contract": "=HEDGE.NOTIONAL({Contract}, {Futures price}, 1, {Exchange rate})",
    Coverage: `=HEDGE.COVERAGE(${held}, {Exchange rate})`,
    "Beta after the hedge": `=HEDGE.RESIDUALBETA(${held}, {Exchange rate})`,
    "Initial margin": '=IFNA(HEDGE.MARGIN({Contracts}, {Contract}, "initial", 1, {Own initial margin}), "")',
    "Cash put aside":
      '=IFNA(HEDGE.MARGIN({Contracts}, {Contract}, "initial", {Cash as a multiple}, {Own initial margin}), "")',
    "Margin call at": `=IF({Contracts}=0, "", IFNA(HEDGE.CALLPRICE(${position}, ${account}), ""))`,
    "Move to the call": '=IF({Margin call at}="", "", {Margin call at}/{Futures price}-1)',
    "Chance of a call": `=IF({Margin call at}="", "", HEDGE.CALLODDS(${position}, {Volatility}, {Trading days ahead}, ${account}))`,
    "Contract to hold": "=HEDGE.FRONT({Contract}, {As of})",
    "Roll day": "=HEDGE.ROLLDATE({Contract to hold})",
    "Last trading day": "=HEDGE.EXPIRY({Contract to hold})",
    "Index level": "={Futures price}*EXP(-({Interest rate}-{Dividend yield})*{Horizon in years})",
    Cost: `=HEDGE.COST(${position}, {Horizon in years}, {Interest rate}, {Dividend yield}, {Interest lost on margin}, {Fee per side}, {Slippage in points}, {Rolls per year}, {Own initial margin})`,
    "Profit and loss at the horizon": `=HEDGE.COMPARE(${held}, {Index level}, {Volatility}, {Interest rate}, {Dividend yield}, {Horizon in years}, ROUND(SEQUENCE(25, 1, {Lowest move}, {Step between moves}), 6), {Put strike}, {Call strike}, {Exchange rate})`,
    "Calculation, step by step": `=HEDGE.EXPLAIN(${asked}, {Rounding}, {Exchange rate})`,
    "Rolls in the next year": "=HEDGE.ROLLS({Contract}, {As of}, {As of}+366)",
    "Calculates with": "=HEDGE.VERSION()",
  });
});

test("quantity × price goes into SUMPRODUCT and the beta's first argument", () => {
  const ranges = { quantity: "S!$A$2:$A$3", price: "S!$B$2:$B$3", beta: "S!$C$2:$C$3" };
  expect(formulasOf(sheetOf({}, { portfolio: { ...portfolio, ranges } }))).toMatchObject({
    "Portfolio value": "=SUMPRODUCT(S!$A$2:$A$3, S!$B$2:$B$3)",
    "Portfolio beta": "=HEDGE.PORTFOLIOBETA(S!$A$2:$A$3*S!$B$2:$B$3, S!$C$2:$C$3)",
  });
});

test.each([
  [{ level: "view", view: "bearish" }, {}, "=HEDGE.VIEW({View of the market})"],
  [{ level: "vixRatio" }, { vix: 20 }, "=HEDGE.VIXRATIO({VIX}, {VIX without hedge})"],
  [{ level: "vixBand", band: "low" }, { vix: 20 }, "=MIN(HEDGE.VIXBAND({VIX}))"],
  [{ level: "vixBand", band: "middle" }, { vix: 20 }, "=AVERAGE(HEDGE.VIXBAND({VIX}))"],
  [{ level: "vixBand", band: "high" }, { vix: 20 }, "=MAX(HEDGE.VIXBAND({VIX}))"],
  [
    { level: "floor" },
    { floor: 400_000 },
    "=1-MIN({Portfolio value}, {Cushion multiple}*MAX(0, {Portfolio value}-{Floor}))/{Portfolio value}",
  ],
] as const)("a level by %j leads to the share by its own formula", (choice, given, share) => {
  expect(formulasOf(sheetOf(given, choice))["Share to hedge"]).toBe(share);
});

test("a floor sizes with CPPI", () => {
  const formulas = formulasOf(sheetOf({ floor: 400_000 }, { level: "floor" }));
  const asked =
    "{Portfolio value}, {Floor}, {Cushion multiple}, {Portfolio beta}, {Contract}, {Futures price}";
  expect(formulas["Exact contracts"]).toBe(`=HEDGE.CPPI(${asked}, "none", {Exchange rate})`);
  expect(formulas.Contracts).toBe(`=HEDGE.CPPI(${asked}, {Rounding}, {Exchange rate})`);
});

test("a field that names a cell becomes a live link to it", () => {
  const formulas = formulasOf(
    sheetOf({ price: cell("Prices!$B$2"), fx: cell("'O''Neil'!$A$1"), maintenanceMargin: cell("S!$D$1") }),
  );
  expect(formulas).toMatchObject({
    "Futures price": "=Prices!$B$2",
    "Exchange rate": "='O''Neil'!$A$1",
    "Own maintenance margin": "=S!$D$1",
  });
});

test("the desk's table is the last argument wherever a contract is one", () => {
  const formulas = formulasOf(
    sheetOf({}, { desk: { reference: "HedgeContracts[#All]", givesMargins: true } }),
  );
  const with_ = Object.keys(formulas).filter((label) => formulas[label]!.includes(", HedgeContracts[#All])"));
  expect(with_).toEqual([
    ...["Exact contracts", "Contracts", "Value of one contract", "Coverage", "Beta after the hedge"],
    ...["Initial margin", "Cash put aside", "Margin call at", "Chance of a call", "Cost"],
    ...["Profit and loss at the horizon", "Calculation, step by step"],
  ]);
  expect(formulas.Coverage).toBe(`=HEDGE.COVERAGE(${held}, {Exchange rate}, , HedgeContracts[#All])`);
});

test("notes of the contract are formulas, so that they follow when the contract is changed on the sheet", () => {
  const { block } = sheetOf({}, { code: "FDAX" });
  const notes = block.rows.map((row) => (row[2]?.content as { formula?: string } | undefined)?.formula ?? "");
  expect(notes.filter((note) => note.includes("HEDGE.SPEC("))).toHaveLength(5);
  expect(notes).toContain(
    '=HEDGE.SPEC(B9, "name") & ", " & HEDGE.SPEC(B9, "exchange") & ", " & HEDGE.SPEC(B9, "currency") & " " & HEDGE.SPEC(B9, "multiplier") & " per index point."',
  );
});

test("inputs are styled as inputs, links and formulas are not", () => {
  const sheet = sheetOf({ price: cell("Prices!$B$2") });
  const style = (label: string) => cellOf(sheet, label).style;
  expect(["Contract", "Target beta", "Share to hedge", "Rounding", "Fee per side"].map(style)).toEqual(
    Array(5).fill("input"),
  );
  expect(["Portfolio value", "Futures price", "Exact contracts"].map(style)).toEqual(
    Array(3).fill(undefined),
  );
  expect(style("Contracts")).toBe("result");
});

test("empty fields become their defaults, or stay blank where the figure on file counts", () => {
  const sheet = sheetOf();
  const content = (label: string) => cellOf(sheet, label).content;
  expect(content("Contract")).toEqual({ text: "ES" });
  expect(content("Share to hedge")).toEqual({ number: 1 });
  expect(content("Volatility")).toEqual({ number: 0.2 });
  expect(content("As of")).toEqual({ number: 46_347 });
  expect(content("Own initial margin")).toEqual({ text: "" });
  expect(content("Fee per side")).toEqual({ text: "" });
  expect(content("Written with")).toEqual({ text: "1.2.3" });
});

test("fields of another level count nowhere", () => {
  const sheet = sheetOf({ target: 0.3, share: 0.4, vix: 20 }, { level: "vixRatio" });
  expect(cellOf(sheet, "Target beta").content).toEqual({ number: 0 });
  expect(cellOf(sheetOf({ share: 0.4, target: 0.3 }, { level: "target" }), "Share to hedge").content).toEqual(
    {
      number: 1,
    },
  );
});

test("no cell is written twice, and nothing lies where a table spills", () => {
  const { block, formulas } = sheetOf();
  const at = (address: string) => {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    return { column: letter!.charCodeAt(0) - 65, row: Number(row) - 1 };
  };
  const spills = { COMPARE: [26, 6], EXPLAIN: [11, 3], ROLLS: [14, 3], COST: [6, 2] } as const;
  for (const [name, [rows, columns]] of Object.entries(spills)) {
    const { cell: first } = formulas.find(({ formula }) => formula.startsWith(`=HEDGE.${name}(`))!;
    const { row, column } = at(first);
    const filled = Array.from({ length: rows * columns }, (_, i) => [
      row + Math.floor(i / columns),
      column + (i % columns),
    ]).slice(1);
    expect(
      filled
        .map(([i, j]) => block.rows[i!]?.[j!]?.content)
        .filter((content) => !content || !("text" in content) || content.text !== ""),
    ).toEqual([]);
  }
});

test("cells have names that begin as the hedge's do, and the chart shows the outcomes without their last column", () => {
  const { block } = hedgeSheet(wishes(), { ...writing, prefix: "Hedge2" });
  const named = Object.fromEntries(
    block.names.map(({ name, row, column }) => [name, block.rows[row]![column]!]),
  );
  expect(named.Hedge2_Contracts!.content).toMatchObject({ formula: expect.stringMatching(/CONTRACTS/) });
  expect(named.Hedge2_Beta!.content).toMatchObject({ formula: expect.stringMatching(/PORTFOLIOBETA/) });
  expect(Object.keys(named)).toHaveLength(15);
  const [{ address }] = block.charts as [(typeof block.charts)[number]];
  expect(address).toMatchObject({ rows: 26, columns: 5 });
  expect(block.rows[address.row]![address.column]!.content).toMatchObject({
    formula: expect.stringMatching(/^=HEDGE.COMPARE/),
  });
});

test("the namespace is the build's", () => {
  const { formulas, block } = hedgeSheet(wishes(), { ...writing, namespace: "HEDGEDEV" });
  expect(JSON.stringify([formulas, block])).not.toMatch(/HEDGE\./);
});
