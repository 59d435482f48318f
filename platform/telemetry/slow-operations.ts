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

/** The calls to one subgraph in the log fields of a request. */
interface SubgraphTime {
  calls: number;
  /** The sum over all calls, concurrent ones included. */
  milliseconds: number;
}

/**
 * Logs each GraphQL operation that took longer than so many milliseconds, over any protocol, as a warning: operation,
 * request id, and the time in each subgraph. Never the variables.
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
  /** The duration of a subscription is no waiting time. */
  const logIfSlowLive = (work: LiveOperation) => {
    const took = Math.round(secondsOf(work) * 1000);
    if (took < milliseconds || work.logFields.operationType === "subscription") return;
    log.warn({ ...work.logFields, milliseconds: took }, "slow operation");
  };
  subscribe(subgraphCalls.asyncEnd, addCall, until);
  subscribe(liveOperations.asyncEnd, logIfSlowLive, until);
  subscribe(answeredRequests.asyncEnd, logIfSlow, until);
}
