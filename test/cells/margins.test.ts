import { contractOf } from "../../src/cells/contractArgument";
import { deskTable } from "../../src/cells/deskTable";
import { knownInitialMargin, maintenanceMargin, marginAccount } from "../../src/cells/margins";

const desk = [
  ["Code", "Multiplier", "Initial margin", "Maintenance margin"],
  ["OURS", 10, 2_000, 1_500],
];
const contract = (cell: unknown) => contractOf(deskTable(desk))(cell, "contract");
const unknown = (argument: string, whose: string) =>
  `${argument} must be given (no dated public figure is known for ${whose}: enter your broker's here or in desk_table), got nothing`;

test("the argument comes before the desk's table", () => {
  expect(knownInitialMargin(undefined, contract("OURS"))).toBe(2_000);
  expect(knownInitialMargin(3_000, contract("OURS"))).toBe(3_000);
  expect(maintenanceMargin(undefined, contract("OURS"), 2_000)).toBe(1_500);
});

test("a margin that nobody knows is #N/A that says where to enter it", () => {
  const whose = "a contract given by its multiplier";
  expect(knownInitialMargin(undefined, contract(25))).toMatchObject({
    kind: "missing",
    message: unknown("initial_margin", whose),
  });
  expect(() => maintenanceMargin(undefined, contract(25), 1)).toThrow(unknown("maintenance_margin", whose));
  const bare = deskTable([["Code", "Multiplier"], ["BARE", 10]]); // prettier-ignore
  expect(() => maintenanceMargin(undefined, contractOf(bare)("BARE", "contract"), 1)).toThrow(
    unknown("maintenance_margin", "BARE"),
  );
});

test("a maintenance margin may be the initial one, no more", () => {
  expect(maintenanceMargin(2_000, contract("OURS"), 2_000)).toBe(2_000);
  expect(maintenanceMargin(2_001, contract("OURS"), undefined)).toBe(2_001);
  expect(() => maintenanceMargin(2_001, contract("OURS"), 2_000)).toThrow(
    "maintenance_margin must not be above the initial margin of 2000, got 2001",
  );
});

test("a balance of one's own needs no initial margin", () => {
  const ours = contract("OURS");
  expect(marginAccount(-3, ours, undefined, undefined, undefined)).toEqual({
    balance: 6_000,
    maintenance: 1_500,
  });
  expect(marginAccount(-3, ours, 500, undefined, 1_900)).toEqual({ balance: 500, maintenance: 1_900 });
});
