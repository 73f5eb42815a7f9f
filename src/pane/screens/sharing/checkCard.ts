import type { Finding } from "../../check/checkFormulas";
import type { DeskCheck } from "../../check/deskCheck";
import type { SharingSession } from "../../check/sharingSession";
import { button } from "../../elements/button";
import { element, setChildren, setText } from "../../elements/element";
import { message } from "../../elements/message";
import { disclosure, section } from "../../elements/section";
import { groupedBy } from "../../check/groupedBy";
import { cellLinks } from "./cellLinks";
import { deskTexts } from "../../textsDesk";
import { sharingTexts } from "../../textsSharing";

const texts = sharingTexts.check;
/** Cells of tables named one by one. */
const named = 12;

/** The desk check: what it counts, what it finds, and what can be done about it. */
export function checkCard(
  session: SharingSession,
  namespace: string,
  openContracts: () => void,
): HTMLElement {
  const check = button(texts.button, () => void session.check(), { appearance: "primary" });
  const recalculate = button(sharingTexts.recalculate.button, () => void session.recalculate());
  const result = element("div", { class: "messages", "aria-live": "polite" });
  const found = (its: DeskCheck): Node[] => [
    ...counted(its),
    ...formulaFindings(session, its.findings, namespace),
    ...writtenSheets(its),
    ...tables(its, openContracts),
    ...(isFine(its) ? [message("success", texts.fine)] : []),
  ];
  session.subscribe(({ check: its, task }) => {
    setText(check, its ? texts.again : texts.button);
    for (const each of [check, recalculate]) each.toggleAttribute("disabled-focusable", task !== undefined);
    setChildren(result, ...(its ? found(its) : []));
  });
  return section(
    texts.heading,
    element("p", { class: "lead" }, texts.lead),
    element("div", { class: "actions" }, check, recalculate),
    element("p", { class: "hint" }, sharingTexts.recalculate.hint),
    result,
  );
}

function isFine({ sheets, findings, written, desks }: DeskCheck): boolean {
  const tables = desks.flatMap(({ contracts }) => contracts.flatMap(({ problems }) => problems));
  return sheets.length > 0 && findings.length + written.length + tables.length === 0;
}

function counted({ sheets }: DeskCheck): Node[] {
  if (sheets.length === 0) return [element("p", {}, texts.none)];
  const total = sheets.reduce((sum, { formulas }) => sum + formulas, 0);
  const list = sheets.map(({ sheet, formulas }) => element("li", {}, texts.sheet(sheet, formulas)));
  return [
    element("p", {}, texts.counted(total, sheets.length)),
    disclosure(texts.bySheet, element("ul", { class: "plain" }, ...list)).part,
  ];
}

function formulaFindings(session: SharingSession, findings: readonly Finding[], namespace: string): Node[] {
  const stuck = findings.filter(({ repaired }) => repaired !== undefined);
  const wrong = findings.filter(({ repaired }) => repaired === undefined);
  const repair = button(sharingTexts.repair.button, () => void session.repair(), { appearance: "primary" });
  repair.setAttribute("slot", "actions");
  return [
    ...(stuck.length > 0
      ? [
          message(
            "warning",
            texts.stuck(stuck.length),
            listOf(session, stuck, namespace),
            element("p", { class: "hint" }, sharingTexts.repair.hint),
            repair,
          ),
        ]
      : []),
    ...(wrong.length > 0
      ? [message("error", texts.wrong(wrong.length), listOf(session, wrong, namespace))]
      : []),
  ];
}

/** One line for each kind of problem, with the cells that have it; a repair mends all functions alike. */
function listOf(session: SharingSession, findings: readonly Finding[], namespace: string): Node {
  const groups = groupedBy(findings, ({ problem, id, repaired }) =>
    repaired ? problem : `${problem} ${id}`,
  );
  const lines = groups.map((group) =>
    element(
      "li",
      {},
      texts.finding(group[0]!, namespace),
      " ",
      cellLinks(
        session,
        group.map(({ address }) => address),
      ),
    ),
  );
  return element("ul", {}, ...lines);
}

function writtenSheets({ written }: DeskCheck): Node[] {
  return written.map(({ sheet, differences }) =>
    message(
      "warning",
      texts.written(sheet),
      element("ul", {}, ...differences.map((each) => element("li", {}, texts.difference(each)))),
    ),
  );
}

function tables({ desks }: DeskCheck, openContracts: () => void): Node[] {
  const all = desks.flatMap(({ contracts }) =>
    contracts.flatMap(({ code, problems }) => problems.map((problem) => ({ code, problem }))),
  );
  if (all.length === 0) return [];
  const lines = all
    .slice(0, named)
    .map(({ code, problem }) => element("li", {}, deskTexts.problem(problem, code)));
  const edit = button(texts.editTables, openContracts);
  edit.setAttribute("slot", "actions");
  return [message("warning", texts.tables(all.length), element("ul", {}, ...lines), edit)];
}
