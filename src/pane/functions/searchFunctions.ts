import type { FunctionFacts, Reference } from "./reference";

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Topics with the functions that match every word of a search: in name, sentence, topic or arguments. */
export function searchFunctions(reference: Reference, search: string): Reference {
  const wanted = words(search.replace(/^=?hedge(?:dev)?\./i, ""));
  return reference
    .map(({ title, functions }) => ({
      title,
      functions: functions.filter((entry) => wanted.every((word) => says(entry, title, word))),
    }))
    .filter(({ functions }) => functions.length > 0);
}

function says({ id, sentence, parameters }: FunctionFacts, title: string, word: string): boolean {
  const names = parameters.map(({ name }) => name).join(" ");
  return (
    id.toLowerCase().includes(word) ||
    words(`${sentence} ${title} ${names}`).some((part) => part.startsWith(word))
  );
}
