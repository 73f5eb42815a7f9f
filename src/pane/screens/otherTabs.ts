/** The screens of all tabs but the first, in a script of their own. */
export { contractsScreen } from "./contracts/contractsScreen";
export { functionsScreen } from "./functions/functionsScreen";
export { sharingScreen } from "./sharing/sharingScreen";
export { monitorScreen } from "./monitor/monitorScreen";
