/** The screens of the wizard's steps after the first, in a script of their own. */
export { contractScreen } from "./contractScreen";
export { levelScreen } from "./levelScreen";
export { marginScreen } from "./marginScreen";
export { reviewScreen } from "./reviewScreen";
