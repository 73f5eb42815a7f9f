/** An element of the page by its id, of the kind it must be. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${kind.name} "${id}"`);
  return element;
}

/** Says in place of the grid why there is none. */
export function showFailure(reason: unknown): void {
  const words = reason instanceof Error ? reason.message : String(reason);
  const opening = byId("opening", HTMLElement);
  opening.hidden = false;
  opening.setAttribute("role", "alert");
  opening.textContent = `The workbook could not be opened: ${words}`;
  byId("calculation", HTMLElement).textContent = "Not open";
}
