import { formatDatedCode } from "../../hedging/contracts/datedCode";
import { rollCalendar } from "../../hedging/roll/rollCalendar";
import { CalendarNow } from "./calendarNow";
import type { Given } from "./given";
import { quoted } from "./text";
import { Untranslatable } from "./untranslatable";

/** Days of rolls that the formula lists before and after the date that is asked for now. */
const before = 800;
const after = 1_900;

/** The contract held on a date, looked up among the roll days of some years around it; further off it is an error. */
export function heldContracts(given: Given): string {
  const date = given.now("date");
  if (typeof date !== "number") throw new Untranslatable("calendar");
  const now = new CalendarNow(given);
  const { terms } = now.contract();
  const rolls = rollCalendar(terms, date - before, date + after, now.number("days_before"));
  const doubtful = rolls.findIndex(({ roll }) => roll.earliest !== roll.latest);
  const known = doubtful < 0 ? rolls : rolls.slice(0, doubtful);
  const days = known.map(({ roll }) => roll.earliest).join(",");
  const codes = known.map(({ year, month }) => quoted(formatDatedCode(terms.code, year, month))).join(",");
  const place = `MATCH(${given.value("date")},{${days}},1)`;
  return now.guarded(`INDEX({${codes}},${place}+${given.value("position", "1")})`);
}
