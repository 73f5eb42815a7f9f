/** A text kept with the document. */
export async function setting(context: Excel.RequestContext, key: string): Promise<string | undefined> {
  const found = context.workbook.settings.getItemOrNullObject(key);
  found.load("value");
  await context.sync();
  return found.isNullObject ? undefined : String(found.value);
}

export async function saveSetting(
  context: Excel.RequestContext,
  key: string,
  value: string | undefined,
): Promise<void> {
  const { settings } = context.workbook;
  if (value !== undefined) settings.add(key, value);
  else {
    const found = settings.getItemOrNullObject(key);
    await context.sync();
    if (!found.isNullObject) found.delete();
  }
  await context.sync();
}
