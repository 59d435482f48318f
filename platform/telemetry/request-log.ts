import { type AnsweredRequest, answeredRequests, secondsOf } from "../runtime/channels.js";
import { subscribe } from "../runtime/listeners.js";
import type { Log } from "../runtime/log.js";

/** Logs each request of a subgraph at level `debug`; the gateway has a log of its own. */
export function requestLog(log: Log, until: AbortSignal): void {
  if (!log.isLevelEnabled("debug")) return;
  const logRequest = (work: AnsweredRequest) => {
    const { request, response, route, logFields } = work;
    const milliseconds = Math.round(secondsOf(work) * 1000);
    log.debug({ method: request.method, route, status: response.statusCode, milliseconds, ...logFields }, "request");
  };
  subscribe(answeredRequests.asyncEnd, logRequest, until);
}
