import { contractValue } from "../../../src/hedging/contracts/contractValue";

test("a SPI 200 contract at 8,500 is worth 212,500 (beta document, line 34)", () => {
  expect(contractValue(8_500, 25, 1)).toBe(212500);
});
