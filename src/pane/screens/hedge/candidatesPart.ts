import { alike, candidatesOf, type Candidate } from "../../contract/candidates";
import { contractWith, contractsWith } from "../../contract/deskContract";
import { mixOf } from "../../contract/mix";
import { comparison, type Compared } from "../../elements/comparison";
import { element, setChildren, setText } from "../../elements/element";
import { focusWithin } from "../../elements/focusWithin";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import { beta, money, price, share } from "../../format";
import type { Session } from "../../session";
import { wishesIn, type State } from "../../state";
import { givenFor } from "../../steps/contractStep";
import { compareTexts as texts } from "../../textsContract";

/** The contract beside those like it, the nearest to the hedge wanted first, and why it is first. */
export function candidatesPart(session: Session): HTMLElement {
  const lead = element("p", { class: "hint" });
  const table = comparison(texts.label, texts.unknown, (code) => {
    void session.setContract(code);
    const screen = part.closest(".step");
    if (screen && session.state.entries.price.text === "") focusWithin(screen, '[data-gives="price"]');
  });
  const why = element("p", { "aria-live": "polite" });
  const notes = element("div", { class: "messages" });
  const part = section(texts.heading, lead, table, why, notes);
  session.subscribe((state) => {
    const wishes = wishesIn(state);
    const contracts = alike(contractsWith(state.desk), wishes);
    const found = candidatesOf(contracts, wishes, (name, contract) => givenFor(state, name, contract));
    part.hidden = found.length === 0;
    const currency = wishes.portfolio?.currency;
    setText(lead, wishes.contract || !currency ? texts.lead : texts.suggested(currency));
    table.show(
      texts.rows,
      found.map((candidate) => columnOf(candidate, currency)),
      state.code,
    );
    const priced = found.filter(({ plan }) => plan);
    setText(why, priced.length > 1 ? texts.first(priced) : "");
    why.hidden = priced.length < 2;
    setChildren(notes, ...missingNote(found, state), ...mixNote(state, priced));
  });
  return part;
}

function columnOf({ contract, plan }: Candidate, currency: string | undefined): Compared {
  const figures = plan && [
    money(plan.contractValue, currency),
    price(plan.exact),
    texts.whole(plan.contracts),
    plan.coverage === undefined ? undefined : share(plan.coverage),
    beta(plan.residualBeta),
    plan.initialMargin === undefined ? undefined : money(plan.initialMargin),
  ];
  const cells = figures ?? texts.rows.slice(0, -1).map(() => undefined);
  return { id: contract.code, title: contract.name, cells: [...cells, contract.currency] };
}

function missingNote(found: readonly Candidate[], { contract }: State): Node[] {
  const codes = found.flatMap(({ contract: { code }, missing }) =>
    missing && code !== contract?.code ? [code] : [],
  );
  return contract && codes.length > 0 ? [element("p", { class: "hint" }, texts.missing(codes))] : [];
}

function mixNote({ contract, desk }: State, priced: readonly Candidate[]): Node[] {
  const plan = priced.find((candidate) => candidate.contract.code === contract?.code)?.plan;
  const small = contract?.micro === undefined ? undefined : contractWith(contract.micro, desk);
  const mix = contract && plan && small ? mixOf(contract, small, plan) : undefined;
  return mix ? [message("info", texts.mix(mix))] : [];
}
