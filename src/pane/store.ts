/** A state that changes by patches, and those who are told of every change. */
export abstract class Store<State> {
  private readonly listeners = new Set<(state: State) => void>();

  private readings = 0;

  constructor(public state: State) {}

  /** Calls at once and after each change. */
  subscribe(listener: (state: State) => void): void {
    this.listeners.add(listener);
    listener(this.state);
  }

  /** Changes the state by what a reading finds, unless a later one has begun meanwhile. */
  protected async changeByReading(read: () => Promise<Partial<State>>): Promise<void> {
    const number = ++this.readings;
    const patch = await read();
    if (number === this.readings) this.change(patch);
  }

  protected change(patch: Partial<State>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener(this.state);
  }
}
