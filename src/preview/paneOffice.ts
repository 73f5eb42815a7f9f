// Stands in the pane's frame where Excel has Microsoft's office.js.
import { officeGlobals } from "./office/officeGlobals";

const { customFunctions, host } = window.parent.addin;
Object.assign(window, { CustomFunctions: customFunctions, ...officeGlobals(host) });
