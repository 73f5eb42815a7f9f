import type { HostEvent } from "./officeHost";
import type { RequestContext } from "./requestContext";

/** What Office.js gives for a handler that was added. */
export interface HandlerResult {
  readonly context: RequestContext;
  remove(): void;
}

/** OfficeExtension.EventHandlers: handlers come and go when the context is synchronised, as in Office.js. */
export class EventProxy {
  constructor(
    private readonly context: RequestContext,
    private readonly event: HostEvent,
  ) {}

  add(handler: (args: object) => Promise<unknown>): HandlerResult {
    const { context, event } = this;
    let stop: (() => void) | undefined;
    context.read(() => (stop = context.host.on(event, () => void handler({}))));
    return { context, remove: () => context.read(() => stop?.()) };
  }
}
