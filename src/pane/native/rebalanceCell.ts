import { isWritten, type Given } from "./given";
import { rounded } from "./rounded";
import { coverage } from "./coverage";
import { exactContracts } from "./exactContracts";
import { quoted } from "./text";

interface Trigger {
  /** Whether it has what it needs; undefined where that is certain. */
  readonly asked: string;
  readonly fires: string;
  readonly words: string;
}

/** What has to be known to review: each trigger that has an argument. */
function triggersOf(given: Given): readonly Trigger[] {
  const value = (name: string): string => given.value(name);
  const triggers: Trigger[] = [];
  if (given.argument("last_value").given) {
    const change = `(${value("portfolio_value")}/${value("last_value")}-1)`;
    const trigger = given.value("value_trigger", "0.1");
    triggers.push({
      asked: asked(given, "last_value"),
      fires: `ABS${change}>=${trigger}-1E-9`,
      words: `"value changed by "&${percent(change)}&" (trigger "&${percent(trigger)}&")"`,
    });
  }
  if (given.argument("last_beta").given) {
    const change = `(${value("beta")}-${value("last_beta")})`;
    const trigger = given.value("beta_trigger", "0.1");
    triggers.push({
      asked: asked(given, "last_beta"),
      fires: `ABS${change}>=${trigger}-1E-9`,
      words: `"beta changed by "&${short(change)}&" (trigger "&${short(trigger)}&")"`,
    });
  }
  if (given.argument("days_since_review").given) {
    const days = value("days_since_review");
    const trigger = given.value("days_trigger", "91");
    triggers.push({
      asked: asked(given, "days_since_review"),
      fires: `${days}>=${trigger}-1E-9`,
      words: `${short(days)}&" days since the last review (trigger "&${short(trigger)}&")"`,
    });
  }
  return triggers;
}

function asked(given: Given, name: string): string {
  return isWritten(given.argument(name)) ? "TRUE" : `${given.value(name)}<>""`;
}

function reached({ asked, fires }: Trigger): string {
  return asked === "TRUE" ? fires : `IF(${asked},${fires},FALSE)`;
}

/** A number with three significant digits, as REBALANCE says it. */
function short(number: string): string {
  if (/^\(?[\d.*]+\)?$/.test(number)) return quoted(shortOf(number));
  return `IF(${number}=0,0,ROUND(${number},2-INT(LOG10(ABS(${number})))))`;
}

function shortOf(number: string): string {
  const factors = number.replace(/[()]/g, "").split("*").map(Number);
  return String(Number(factors.reduce((product, factor) => product * factor, 1).toPrecision(3)));
}

function percent(fraction: string): string {
  return `${short(`(100*${fraction})`)}&"%"`;
}

function any(conditions: readonly string[]): string {
  if (conditions.length === 0) return "FALSE";
  if (conditions.includes("TRUE")) return "TRUE";
  return conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(",")})`;
}

const labels = ["Target contracts", "Trade", "Coverage before", "Coverage after", "Action", "Reason"];

/** A cell of REBALANCE. */
export function rebalanceCell(given: Given): string {
  const { row, column } = given.at;
  if (column === 0) return quoted(labels[row]!);
  const line = (at: number): string => given.neighbours.cell(at, 1);
  const current = given.value("current_contracts");
  const triggers = triggersOf(given);
  const fired = any(triggers.map(reached));
  const wasAsked = any(triggers.map((trigger) => trigger.asked));
  const same = (): string => `${line(1)}=0`;
  const formulas = [
    () => rounded(given, exactContracts(given, "1"), "nearest"),
    () => `IF(ABS(${line(0)}-${current})<=1E-9*MAX(1,ABS(${line(0)})),0,${line(0)}-${current})`,
    () => coverage(given, current, "1"),
    () => coverage(given, line(0), "1"),
    () => `IF(${fired},IF(${same()},"REVIEW","TRADE"),IF(${any([same(), wasAsked])},"HOLD","TRADE"))`,
    () => {
      const none = `IF(${same()},${said(wasAsked, "No trigger is reached.", "The target is what is held.")},${said(wasAsked, "No trigger is reached, though the target differs.", "The target differs from what is held; no trigger was asked for.")})`;
      if (triggers.length === 0) return none;
      const list = triggers.map((trigger) => `IF(${reached(trigger)},"; "&${trigger.words},"")`).join("&");
      const sentence = `UPPER(MID(${list},3,1))&MID(${list},4,999)&IF(${same()},", but no whole contract changes.",".")`;
      return `IF(${fired},${sentence},${none})`;
    },
  ];
  return formulas[row]!();
}

function said(condition: string, yes: string, no: string): string {
  if (condition === "FALSE") return quoted(no);
  return condition === "TRUE" ? quoted(yes) : `IF(${condition},${quoted(yes)},${quoted(no)})`;
}
