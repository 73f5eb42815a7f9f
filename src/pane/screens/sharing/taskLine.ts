import type { SharingOutcome, SharingSession } from "../../check/sharingSession";
import type { CopiedSheet } from "../../copy/copySheets";
import { button } from "../../elements/button";
import { element, setChildren, setText } from "../../elements/element";
import { NotLoaded } from "../../functions/reference";
import { message } from "../../elements/message";
import { workbookErrorText } from "../../texts";
import { groupedBy } from "../../check/groupedBy";
import { cellLinks } from "./cellLinks";
import { sharingTexts as texts } from "../../textsSharing";

/** How far the running work is, with a way to stop it, and afterwards what came of it; always at the pane's lower edge. */
export function taskLine(session: SharingSession): HTMLElement {
  const words = element("span");
  const bar = element("progress", { max: "1", "aria-label": texts.progress });
  const stop = button(texts.stop, () => session.stop());
  const running = element("div", { class: "running" }, words, bar, stop);
  // Long reports scroll, so the keyboard must get there.
  const status = element("div", {
    class: "messages",
    role: "status",
    tabindex: "0",
    "aria-label": texts.report,
  });
  session.subscribe(({ task, progress, outcome }) => {
    running.hidden = task === undefined;
    setText(words, task ? texts.running[task] : "");
    bar.value = progress;
    setChildren(status, ...(outcome ? said(session, outcome) : []));
  });
  return element("div", { class: "footer task" }, running, status);
}

function said(session: SharingSession, outcome: SharingOutcome): Node[] {
  switch (outcome.kind) {
    case "recalculated":
      return [message("success", texts.recalculate.done)];
    case "copied":
      return copied(session, outcome.sheets);
    case "repaired": {
      const { entered, left, stuck } = outcome;
      const lines = left.map((each) => element("li", {}, texts.repair.left(each)));
      const words = [texts.repair.done(entered), ...(stuck > 0 ? [texts.repair.stuck(stuck)] : [])].join(" ");
      return [message(left.length + stuck > 0 ? "warning" : "success", words, element("ul", {}, ...lines))];
    }
    case "failed": {
      const { error } = outcome;
      if (error instanceof NotLoaded) return [message("error", texts.notLoaded)];
      const stopped = error.kind === "stopped";
      return [message(stopped ? "info" : "error", workbookErrorText(error.kind, error.detail))];
    }
  }
}

function copied(session: SharingSession, sheets: readonly CopiedSheet[]): Node[] {
  const kept = sheets.flatMap((sheet) => sheet.kept);
  const reasons = groupedBy(kept, ({ note }) => note).map((group) =>
    element(
      "li",
      {},
      group[0]!.note,
      " ",
      cellLinks(
        session,
        group.map(({ address }) => address),
      ),
    ),
  );
  return [
    message("success", texts.copy.done(sheets), ...goTo(session, sheets[0]?.to)),
    ...(kept.length > 0
      ? [message("warning", texts.copy.kept(kept.length), element("ul", {}, ...reasons))]
      : []),
  ];
}

function goTo(session: SharingSession, sheet: string | undefined): Node[] {
  if (sheet === undefined) return [];
  const go = button(texts.copy.goTo(sheet), () => void session.showSheet(sheet));
  go.setAttribute("slot", "actions");
  return [go];
}
