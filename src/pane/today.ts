/** Today where the user is, an Excel serial number; the one place where the pane looks at the clock. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
