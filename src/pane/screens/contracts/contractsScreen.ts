import { catalogue, findContract } from "../../../hedging/contracts/catalogue";
import { parseAddress } from "../../../workbook/address";
import { button } from "../../elements/button";
import type { Pane } from "../screen";
import { element, setChildren, setText } from "../../elements/element";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import { DeskSession, type DeskOutcome } from "../../desk/deskSession";
import type { Desk } from "../../desk/deskContracts";
import { workbookErrorText } from "../../texts";
import { deskTexts as texts } from "../../textsDesk";
import { addContract } from "./addContract";
import { deskRowEntry, type DeskRowEntry } from "./deskRowEntry";

/** The desk's own contracts: what the table holds, what is wrong in it, and what to add. */
export function contractsScreen({ workbook, namespace }: Pick<Pane, "workbook" | "namespace">): HTMLElement {
  const session = new DeskSession(workbook);
  const lead = element("p", { class: "lead" }, texts.lead);
  const state = element("p", { class: "hint" });
  const goTo = button(texts.goTo, () => void session.show(session.state.desk!.address));
  const actions = element("div", { class: "actions" }, goTo);
  const problems = element("div", { class: "messages", "aria-live": "polite" });
  const list = element("div", { class: "expanders" });
  const status = element("div", { class: "messages", "aria-live": "polite" });
  const rows: DeskRowEntry[] = [];

  session.subscribe(({ reading, desk, outcome }) => {
    setText(state, reading ? texts.reading : desk ? summary(desk, namespace) : texts.none);
    actions.hidden = list.hidden = desk === undefined;
    setChildren(problems, ...(desk ? problemList(desk) : []));
    setChildren(status, ...said(outcome));
    const contracts = desk?.contracts ?? [];
    while (rows.length > contracts.length) rows.pop()!.part.remove();
    contracts.forEach((contract, i) => {
      if (!rows[i]) list.append((rows[i] = deskRowEntry(session)).part);
      rows[i]!.show(contract, findContract(contract.code));
    });
  });
  void session.start();
  return element(
    "div",
    { class: "cards" },
    section(texts.heading, lead, state, actions, problems, list),
    section(texts.add.heading, addContract(session, catalogue), status),
  );
}

function summary(desk: Desk, namespace: string): string {
  const { sheet } = parseAddress(desk.address)!;
  return `${texts.summary(desk.name, sheet, desk.contracts.length)} ${texts.use(desk.name, namespace)}`;
}

function problemList({ contracts }: Desk): Node[] {
  const all = contracts.flatMap(({ code, problems }) => problems.map((problem) => ({ code, problem })));
  if (all.length === 0) return [];
  const lines = all.map(({ code, problem }) => element("li", {}, texts.problem(problem, code)));
  const intent = all.some(({ problem }) => problem.blocks) ? "error" : "warning";
  return [message(intent, texts.toLookAt(all.length), element("ul", {}, ...lines))];
}

function said(outcome: DeskOutcome | undefined): Node[] {
  if (!outcome) return [];
  if (outcome.kind === "failed")
    return [message("error", workbookErrorText(outcome.error.kind, outcome.error.detail))];
  const { kind, address, code } = outcome;
  return [message("success", kind === "added" ? texts.add.done(code!, address) : texts.written(address))];
}
