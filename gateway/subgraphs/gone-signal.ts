import type { Exchange } from "../../platform/http/exchange.js";

/** Aborted when the caller disconnects before the response is finished. */
export function goneSignal({ response }: Exchange): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
