/** The name under which the pane makes the desk's table, and looks for it first. */
export const deskTableName = "HedgeContracts";
