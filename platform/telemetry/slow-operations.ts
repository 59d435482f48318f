import {
  type AnsweredRequest,
  answeredRequests,
  type LiveOperation,
  liveOperations,
  type SubgraphCall,
  secondsOf,
  subgraphCalls,
} from "../runtime/channels.js";
import { subscribe } from "../runtime/listeners.js";
import type { Log } from "../runtime/log.js";

/** What the facts of a request say of its calls to one subgraph. */
interface SubgraphTime {
  calls: number;
  /** Of all calls together, those side by side counted one after the other. */
  milliseconds: number;
}

/**
 * Logs each GraphQL operation that took longer than so many milliseconds as a warning, by whichever way it came: which operation, under which request
 * id, how long in which subgraph. Never what was asked with it: variables are whose they are.
 */
export function slowOperations(log: Log, milliseconds: number, until: AbortSignal): void {
  const addCall = (call: SubgraphCall) => {
    if (!call.logFields) return;
    call.logFields.subgraphs ??= {};
    const times = call.logFields.subgraphs as Record<string, SubgraphTime>;
    times[call.subgraph] ??= { calls: 0, milliseconds: 0 };
    const time = times[call.subgraph] as SubgraphTime;
    time.calls += 1;
    time.milliseconds += Math.round(secondsOf(call) * 1000);
  };
  const logIfSlow = (work: AnsweredRequest) => {
    const took = Math.round(secondsOf(work) * 1000);
    if (took < milliseconds || work.route !== "/graphql") return;
    log.warn({ ...work.logFields, milliseconds: took, status: work.response.statusCode }, "slow operation");
  };
  /** Whoever opens a subscription waits for nothing but its events. */
  const logIfSlowLive = (work: LiveOperation) => {
    const took = Math.round(secondsOf(work) * 1000);
    if (took < milliseconds || work.logFields.operationType === "subscription") return;
    log.warn({ ...work.logFields, milliseconds: took }, "slow operation");
  };
  subscribe(subgraphCalls.asyncEnd, addCall, until);
  subscribe(liveOperations.asyncEnd, logIfSlowLive, until);
  subscribe(answeredRequests.asyncEnd, logIfSlow, until);
}
