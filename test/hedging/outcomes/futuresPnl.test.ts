import { futuresPnl } from "../../../src/hedging/outcomes/futuresPnl";
import { expectClose } from "../../relative";

test("60 SPI 200 short at 8,000 gain 600,000 in a fall of 5 % (beta document, line 26)", () => {
  expectClose(futuresPnl(-60, 25, 8_000, 7_600, 1), 600_000);
});

test("2 ES short lose 13,500 from 4,500 to 4,635, in euro at 0.9 as much less", () => {
  expectClose(futuresPnl(-2, 50, 4_500, 4_635, 1), -13_500);
  expectClose(futuresPnl(-2, 50, 4_500, 4_635, 0.9), -12_150);
});
