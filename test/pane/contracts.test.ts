import { catalogue } from "../../src/hedging/contracts/catalogue";
import { searchContracts } from "../../src/pane/contracts";

const codes = (search: string) => searchContracts(catalogue, search).map(({ code }) => code);

test("no search gives the catalogue as it is", () => {
  expect(codes("")).toEqual(catalogue.map(({ code }) => code));
});

test("a code comes first, whatever its case", () => {
  expect(codes("es")[0]).toBe("ES");
  expect(codes("mes")[0]).toBe("MES");
  expect(codes("Z")[0]).toBe("Z");
});

test("a whole code comes before one that begins with it", () => {
  const longer = { ...catalogue[0]!, code: "ESX" };
  expect(searchContracts([longer, catalogue[0]!], "es").map(({ code }) => code)).toEqual(["ES", "ESX"]);
});

test.each([
  ["dax", ["FDAX", "FDXM", "FDXS"]],
  ["s&p 500", ["ES", "MES"]],
  ["nikkei usd", ["NKD"]],
])("%s finds %j", (search, expected) => expect(codes(search)).toEqual(expected));

test("exchange and currency are searched, too", () => {
  expect(codes("eurex")).toContain("FSMI");
  expect(codes("jpy")).toContain("TOPIX");
});

test("nonsense finds nothing", () => expect(codes("zzz")).toEqual([]));
