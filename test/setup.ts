/** The part of the host's CustomFunctions that functions need: its error class. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

Object.assign(globalThis, { CustomFunctions: { Error: HostError, associate: () => undefined } });
