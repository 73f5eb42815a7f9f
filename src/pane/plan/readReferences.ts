type Source = { readonly kind: string; readonly reference?: string };

/** Reads what fields refer to: what is not read yet, or all of it again. */
export async function readReferences<Read>(
  sources: readonly Source[],
  again: boolean,
  read: (reference: string) => Promise<Read>,
): Promise<ReadonlyMap<string, Read>> {
  const wanted = sources.flatMap(({ kind, reference }) =>
    reference !== undefined && (again || kind === "reading") ? [reference] : [],
  );
  return new Map(
    await Promise.all(wanted.map(async (reference) => [reference, await read(reference)] as const)),
  );
}
