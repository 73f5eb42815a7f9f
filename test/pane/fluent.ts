/** What the pane uses of Fluent's text field, as far as jsdom can do it; the other components work as plain elements. */
if (typeof customElements !== "undefined" && !customElements.get("fluent-text-input")) {
  customElements.define(
    "fluent-text-input",
    class extends HTMLElement {
      value = "";
      disabled = false;
    },
  );
}
