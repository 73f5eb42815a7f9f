import type { Grid } from "./grid/grid";

const focusable = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/** F6, as in Excel, takes the keyboard from the cells to the task pane and back; with two of them Shift+F6 does the same. */
export function moveByF6(grid: Grid, frame: HTMLIFrameElement): void {
  const pane = frame.contentDocument!;
  const move = (event: KeyboardEvent) => {
    if (event.key !== "F6" || frame.offsetParent === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.view === window) focusPane(frame);
    else {
      window.focus();
      grid.focus();
    }
  };
  document.addEventListener("keydown", move, true);
  pane.addEventListener("keydown", move, true);
}

/** Where the keyboard was in the pane before, else its first control. */
function focusPane(frame: HTMLIFrameElement): void {
  const pane = frame.contentDocument!;
  const before = pane.activeElement === pane.body ? null : (pane.activeElement as HTMLElement | null);
  frame.contentWindow!.focus();
  (before ?? pane.querySelector<HTMLElement>(focusable))?.focus();
}
