/** A state that changes by patches, and those who are told of every change. */
export abstract class Store<State> {
  private readonly listeners = new Set<(state: State) => void>();

  constructor(public state: State) {}

  /** Calls at once and after each change. */
  subscribe(listener: (state: State) => void): void {
    this.listeners.add(listener);
    listener(this.state);
  }

  protected change(patch: Partial<State>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener(this.state);
  }
}
