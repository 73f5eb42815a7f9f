import { catalogue, findContract } from "../../../src/hedging/contracts/catalogue";
import { alike, candidatesOf } from "../../../src/pane/contract/candidates";
import { contractsWith, contractWith, deskOf, deskRow } from "../../../src/pane/contract/deskContract";
import { mixOf } from "../../../src/pane/contract/mix";
import { changeContract, rememberedEntry } from "../../../src/pane/contract/perContract";
import { initialState } from "../../../src/pane/state";
import { planOf } from "../../../src/pane/plan/plan";
import type { Source } from "../../../src/pane/plan/source";
import { portfolio, wishes } from "../wishes";

const find = (code: string) => findContract(code)!;
const none = (): Source => ({ kind: "empty" });
const typed = (value: number): Source => ({ kind: "typed", value });

describe("candidates", () => {
  test("a chosen contract stands beside those of its index and market; before, those of the portfolio's currency do", () => {
    expect(alike(catalogue, wishes()).map(({ code }) => code)).toEqual(["ES", "MES", "YM", "MYM"]);
    const inFrancs = wishes({}, { portfolio: { ...portfolio, currency: "CHF" }, contract: undefined });
    expect(alike(catalogue, inFrancs).map(({ code }) => code)).toEqual(["FSMI"]);
    expect(alike(catalogue, wishes({}, { contract: undefined }))).toEqual([]);
  });

  test("the nearest to the hedge is first; one index has one price; without a price a contract comes last", () => {
    const found = candidatesOf(alike(catalogue, wishes()), wishes(), none);
    expect(found.map(({ contract, missing }) => [contract.code, missing])).toEqual([
      ["MES", undefined],
      ["ES", undefined],
      ["YM", "price"],
      ["MYM", "price"],
    ]);
    // 492,500 of beta over 22,500: 21.89 become 22; 495,000 of 492,500.
    expect(found[0]!.plan).toMatchObject({ contracts: -22, contractValue: 22_500, initialMargin: 22 * 1265 });
    expect(found[0]!.plan!.coverage).toBeCloseTo(495 / 492.5, 12);
  });

  test("a price given before counts again; a rate is wanted where currencies are known to differ", () => {
    const dow = candidatesOf([find("YM")], wishes(), (name) => (name === "price" ? typed(30_000) : none()));
    // 492,500 over 150,000
    expect(dow[0]!.plan).toMatchObject({ contracts: -3, contractValue: 150_000 });
    const inDollars = wishes({}, { portfolio: { ...portfolio, currency: "USD" } });
    const dax = candidatesOf([find("FDAX")], inDollars, (name) =>
      name === "price" ? typed(18_000) : none(),
    );
    expect(dax[0]).toMatchObject({ plan: undefined, missing: "fx" });
  });

  test("own margins are the chosen contract's alone", () => {
    const own = wishes({ initialMargin: 20_000, maintenanceMargin: 18_000 });
    const margins = candidatesOf([find("ES"), find("MES")], own, none).map(
      ({ contract, plan }) => [contract.code, plan!.initialMargin] as const,
    );
    expect(Object.fromEntries(margins)).toEqual({ ES: 40_000, MES: 22 * 1265 });
  });
});

test("large and small side by side: MIX of the documents, 550,000 at beta 1", () => {
  const plan = planOf(wishes({}, { portfolio: { ...portfolio, total: 550_000, beta: 1 } }))!;
  const mix = mixOf(find("ES"), find("MES"), plan)!;
  expect([mix.large.count, mix.small.count]).toEqual([-2, -4]);
  // (2 × 225,000 + 4 × 22,500) / 550,000
  expect(mix.coverage).toBeCloseTo(540 / 550, 12);
  const exact = planOf(wishes({}, { portfolio: { ...portfolio, total: 450_000, beta: 1 } }))!;
  expect(mixOf(find("ES"), find("MES"), exact)).toBeUndefined();
});

describe("answers about a contract", () => {
  const { entries } = initialState;
  const at = (text: string) => ({ text, sheet: "S" });
  const given = {
    ...entries,
    price: at("4500"),
    fx: at("0.9"),
    initialMargin: at("12000"),
    share: at("50%"),
  };

  test("another index takes none of them, its own come back; what is not about the contract stays", () => {
    const there = changeContract(given, {}, find("ES"), find("FDAX"));
    expect(there.entries).toMatchObject({
      price: { text: "" },
      fx: { text: "" },
      initialMargin: { text: "" },
      share: { text: "50%" },
    });
    const back = changeContract(there.entries, there.remembered, find("FDAX"), find("ES"));
    expect(back.entries).toEqual(given);
  });

  test("the small contract of an index has its price and rate, not its margins", () => {
    const { entries: small, remembered } = changeContract(given, {}, find("ES"), find("MES"));
    expect(small).toMatchObject({
      price: { text: "4500" },
      fx: { text: "0.9" },
      initialMargin: { text: "" },
    });
    expect(rememberedEntry(remembered, "price", find("MES"))).toEqual(at("4500"));
  });

  test("a price given before any contract is the first one's", () => {
    expect(changeContract(given, {}, undefined, find("ES")).entries).toEqual(given);
  });
});

describe("the desk's table", () => {
  const desk = deskOf("HedgeContracts[#All]", [
    ["Code", "Initial margin", "Maintenance margin", "Margin date", "Multiplier", "Currency", "Name"],
    ["es", 24_000, 21_800, 46_000, "", "", ""],
    ["OWN", "", "", "", 12, "SEK", "Our future"],
    ["NQ", "", "", "", -1, "", ""],
  ]);

  test("its fields come before the catalogue's, blanks leave the catalogue's", () => {
    expect(contractWith("ES", desk)).toMatchObject({
      name: "E-mini S&P 500",
      multiplier: 50,
      initialMargin: 24_000,
      maintenanceMargin: 21_800,
      marginDate: 46_000,
    });
    expect(contractWith("MES", desk)).toBe(find("MES"));
    expect([deskRow("ES", desk), deskRow("OWN", desk), deskRow("MES", desk)]).toEqual([
      { givesMargins: true },
      { givesMargins: false },
      undefined,
    ]);
  });

  test("its own contracts can be chosen; a faulty row makes its contract unusable and no other", () => {
    expect(contractWith("OWN", desk)).toMatchObject({ name: "Our future", currency: "SEK", multiplier: 12 });
    expect(contractWith("NQ", desk)).toBeUndefined();
    const codes = contractsWith(desk).map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(["ES", "OWN"]);
    expect(codes.filter((code) => code === "ES")).toHaveLength(1);
    expect(contractWith("ES", deskOf("D", [["Margin"], [1]]))).toBeUndefined();
  });
});
