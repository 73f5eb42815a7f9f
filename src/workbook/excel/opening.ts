/** Excel opens the pane with a document that says so; the manifest gives the pane this name. */
const autoShow = "Office.AutoShowTaskpaneWithDocument";

const documentSettings = (): Office.Settings | undefined => Office.context.document?.settings;

export async function opensWithDocument(): Promise<boolean | undefined> {
  const settings = documentSettings();
  return settings && settings.get(autoShow) === true;
}

/** The pane for whoever has the add-in, and for this user the functions even where the pane is closed. */
export async function setOpensWithDocument(on: boolean): Promise<void> {
  const settings = documentSettings();
  if (!settings) return;
  if (on) settings.set(autoShow, true);
  else settings.remove(autoShow);
  await saved(settings);
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1"))
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
}

const saved = async (settings: Office.Settings): Promise<void> =>
  await new Promise((done, failed) => {
    settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? done() : failed(error),
    );
  });
