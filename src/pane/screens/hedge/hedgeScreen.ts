import { ask } from "../../elements/ask";
import { button } from "../../elements/button";
import { element, setText } from "../../elements/element";
import { focusWithin } from "../../elements/focusWithin";
import type { Session } from "../../session";
import { wishesIn, type State } from "../../state";
import { hasAnswers } from "../../steps/answers";
import { missingIn, stepNames, type StepName } from "../../steps/steps";
import { resultTexts, wizardTexts as texts } from "../../texts";
import { laterScreen } from "../laterScreen";
import type { Pane } from "../screen";
import { portfolioScreen } from "./portfolioScreen";
import { stepList } from "./stepList";
import { summaryLine } from "./summaryLine";

/** What each step shows; its fields carry data-gives with what they give of stepOf's list. */
const screens: Readonly<Record<StepName, (session: Session) => HTMLElement>> = {
  portfolio: portfolioScreen,
  contract: later("contractScreen"),
  level: later("levelScreen"),
  margin: later("marginScreen"),
  review: later("reviewScreen"),
};

type LaterSteps = typeof import("./laterSteps");
const loadLaterSteps = () => import(/* webpackChunkName: "steps" */ "./laterSteps");
let laterSteps: LaterSteps | undefined;

/** Loaded in good time, these screens are there at once, else as soon as they are. */
function later(name: keyof LaterSteps): (session: Session) => HTMLElement {
  return (session) =>
    laterSteps ? laterSteps[name](session) : laterScreen(async () => (await loadLaterSteps())[name])(session);
}

/** The way from holdings to a hedge in five steps, back and forth without loss. */
export function hedgeScreen({ session }: Pane): HTMLElement {
  // Where this fails, opening the step tries again and says so.
  void loadLaterSteps().then(
    (loaded) => (laterSteps = loaded),
    () => undefined,
  );
  const built = new Map<StepName, HTMLElement>();
  const steps = stepList((step) => go(step));
  const body = element("div", { class: "step" });
  const needed = element("p", { class: "needed", role: "alert" });
  const startOver = button(texts.startOver, () => void startAnew(), { appearance: "subtle" });
  const back = button(texts.back, () => go(neighbour(-1)!));
  const next = button(texts.next, () => goOn(), { appearance: "primary" });
  const buttons = element(
    "div",
    { class: "actions" },
    startOver,
    element("span", { class: "gap" }),
    back,
    next,
  );
  const footer = element("div", { class: "footer" }, summaryLine(session), needed, buttons);

  let furthest = 0;
  /** Steps that lie behind the user; the last one does once its sheet is written. */
  const reached = ({ step, insertion }: State) => {
    furthest = Math.max(furthest, insertion.state === "done" ? stepNames.length : stepNames.indexOf(step));
    return furthest;
  };
  const neighbour = (distance: 1 | -1) => stepNames[stepNames.indexOf(session.state.step) + distance];
  const go = (step: StepName) => {
    session.set({ step });
    const heading = built.get(step)?.querySelector<HTMLElement>("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  };
  const goOn = () => {
    const [first] = missingIn(session.state.step, wishesIn(session.state));
    if (first === undefined) return go(neighbour(1)!);
    setText(needed, texts.missing(resultTexts.step(first)));
    focusWithin(body, `[data-gives~="${first}"]`);
  };
  const startAnew = async () => {
    if (!(await ask(texts.ask))) return;
    furthest = 0;
    session.startOver();
    go("portfolio");
  };
  session.subscribe((state) => {
    const { step } = state;
    if (!built.has(step)) {
      built.set(step, element("div", {}, screens[step](session)));
      body.append(built.get(step)!);
    }
    for (const [name, screen] of built) screen.hidden = name !== step;
    const wishes = wishesIn(state);
    const complete = (name: StepName) => missingIn(name, wishes).length === 0;
    steps.show(step, new Set(stepNames.slice(0, reached(state)).filter(complete)));
    if (complete(step)) setText(needed, "");
    back.hidden = neighbour(-1) === undefined;
    next.hidden = neighbour(1) === undefined;
    startOver.hidden = !hasAnswers(state);
  });
  return element("div", { class: "wizard" }, steps.part, body, footer);
}
