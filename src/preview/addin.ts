import { Registry } from "./runtime/customFunctions";
import type { Metadata } from "./runtime/metadata";

/** What functions.json says, as it was built. */
export async function readMetadata(): Promise<Metadata> {
  const answer = await fetch("functions.json");
  if (!answer.ok) throw new Error(`functions.json is not there (${answer.status}): build the add-in first`);
  return (await answer.json()) as Metadata;
}

/** Shows the task pane's page in the frame and waits until its scripts have associated every function. */
export async function loadPane(frame: HTMLIFrameElement, registry: Registry, metadata: Promise<Metadata>) {
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.src = "taskpane.html";
  await loaded;
  const missing = registry.missing((await metadata).functions);
  if (missing.length > 0) throw new Error(`taskpane.html did not register ${missing.join(", ")}`);
}
