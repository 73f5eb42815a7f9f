/** The names of a list of parameters: "contract price [contracts]". */
export function namesIn(
  parameters: string,
): readonly { readonly name: string; readonly required: boolean }[] {
  return parameters
    .split(" ")
    .filter(Boolean)
    .map((word) => ({ name: word.replace(/[[\]]/g, ""), required: !word.startsWith("[") }));
}
