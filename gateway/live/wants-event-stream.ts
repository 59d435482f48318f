import type { IncomingMessage } from "node:http";

/** Whether a request asks for its answer as server-sent events. */
export const wantsEventStream = ({ headers }: IncomingMessage): boolean =>
  /\btext\/event-stream\b/i.test(headers.accept ?? "");
