import { marginLedger } from "../../../src/hedging/margin/marginLedger";
import { expectClose } from "../../relative";

test("a call is paid before the next day's loss (Hull's account, section 2.4, days 6 to 8)", () => {
  const days = marginLedger([1_736.2, 1_729.9, 1_730.8], 2, 100, 9_240, 6_000, 4_500);
  [0, 4_020, 0].forEach((call, i) => expectClose(days[i]!.call, call, 1e-9));
  [9_240, 7_980, 12_180].forEach((balance, i) => expectClose(days[i]!.balance, balance, 1e-9));
});
