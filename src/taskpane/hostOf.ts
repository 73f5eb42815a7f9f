/** Long enough for a slow start of Excel, short enough that nobody stares at an unexplained pane. */
const patience = 4000;

/** Whom the pane runs in, once Office says so; `slow` is called when it takes its time, for it may never answer. */
export async function hostOf(slow: () => void): Promise<"excel" | "outside" | "noOffice"> {
  if (typeof Office === "undefined") return "noOffice";
  const timer = setTimeout(slow, patience);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  return host === Office.HostType.Excel ? "excel" : "outside";
}
