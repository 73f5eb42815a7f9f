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

test("what a reading finds counts only where no later one has begun", async () => {
  const counter = new (class extends Counter {
    read(count: Promise<number>): Promise<void> {
      return this.changeByReading(async () => ({ count: await count }));
    }
  })({ count: 1, name: "lots" });
  let answer: (count: number) => void = () => undefined;
  const slow = counter.read(new Promise((resolve) => (answer = resolve)));
  await counter.read(Promise.resolve(7));
  answer(3);
  await slow;
  expect(counter.state.count).toBe(7);
});
