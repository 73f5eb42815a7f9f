import { showDatesAsDates } from "../cells/dateFormat";

/** Dates look like dates where this Excel takes a number format with a result; elsewhere they are serial numbers. */
if (typeof Office !== "undefined") {
  void Office.onReady(() => {
    // Outside Excel there are no requirements to ask.
    showDatesAsDates(Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") === true);
  });
}
