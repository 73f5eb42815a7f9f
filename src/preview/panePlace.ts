import { byId } from "./page";

const step = 24;
const narrowest = 280;
const widest = 640;

/** The pane can be hidden, and made wider or narrower at its edge by mouse or arrow keys. */
export function arrangePane(): void {
  const pane = byId("pane", HTMLElement);
  const toggle = byId("pane-toggle", HTMLButtonElement);
  const edge = byId("pane-edge", HTMLElement);

  const show = (shown: boolean) => {
    pane.hidden = edge.hidden = !shown;
    toggle.setAttribute("aria-expanded", String(shown));
  };
  const widen = (width: number) => {
    const fitting = Math.round(Math.min(Math.max(width, narrowest), widest));
    pane.style.width = `${fitting}px`;
    edge.setAttribute("aria-valuenow", String(fitting));
  };

  edge.setAttribute("aria-valuemin", String(narrowest));
  edge.setAttribute("aria-valuemax", String(widest));
  widen(pane.offsetWidth);
  toggle.addEventListener("click", () => show(pane.hidden === true));
  edge.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") widen(pane.offsetWidth + step);
    if (key === "ArrowRight") widen(pane.offsetWidth - step);
  });
  edge.addEventListener("pointerdown", (event) => edge.setPointerCapture(event.pointerId));
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId)) widen(document.body.clientWidth - event.clientX);
  });
}
