import { call } from "../call";

const expiry = (): unknown => (call("EXPIRY", "ESZ26") as unknown[][])[0]![0];

/** Loads the root as a page with this Office does. */
async function loadWith(office: unknown): Promise<void> {
  Object.assign(globalThis, { Office: office });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/showDates");
    const { asDates } = await import("../../src/cells/dateFormat");
    shown = asDates([[46_374]])[0]![0];
  });
}
let shown: unknown;
const excel = (supports: boolean) => ({
  onReady: (then: () => void) => {
    then();
    return Promise.resolve();
  },
  context: { requirements: { isSetSupported: () => supports } },
});

test("dates are dates where Excel takes formats, serial numbers elsewhere, and never another number", async () => {
  await loadWith(excel(true));
  expect(shown).toEqual({ type: "Double", basicValue: 46_374, numberFormat: "yyyy-mm-dd" });
  await loadWith(excel(false));
  expect(shown).toBe(46_374);
  await loadWith({ ...excel(true), context: {} });
  expect(shown).toBe(46_374);
  await loadWith(undefined);
  expect(shown).toBe(46_374);
});

test("without a host the functions give plain numbers", () => {
  expect(expiry()).toBe(46_374); // 18 December 2026, the third Friday
});
