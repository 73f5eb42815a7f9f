import { Store } from "../../src/pane/store";

class Counter extends Store<{ readonly count: number; readonly name: string }> {
  add(): void {
    this.change({ count: this.state.count + 1 });
  }
}

test("listeners hear the state at once and after each change; the rest of it stays", () => {
  const counter = new Counter({ count: 1, name: "lots" });
  const heard: unknown[] = [];
  counter.subscribe((state) => heard.push(state));
  counter.add();
  expect(heard).toEqual([
    { count: 1, name: "lots" },
    { count: 2, name: "lots" },
  ]);
});
