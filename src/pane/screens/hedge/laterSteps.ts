/** The screens of the wizard's last three steps, in a script of their own. */
export { insertScreen as reviewScreen } from "./insertScreen";
export { levelScreen } from "./levelScreen";
export { marginScreen } from "./marginScreen";
