import {
  type AnsweredRequest,
  answeredRequests,
  type LiveOperation,
  liveOperations,
  type SubgraphCall,
  secondsOf,
  subgraphCalls,
} from "../../platform/runtime/channels.js";
import { subscribe } from "../../platform/runtime/listeners.js";
import { isIncomplete } from "../graphql/operation-log-fields.js";
import { RecentDurations } from "./recent-durations.js";

const maxSubgraphs = 100;

/** The traffic of the last minutes for the status page, independent of the metrics server. */
export class RecentTraffic {
  readonly operations = new RecentDurations();
  private readonly calls = new Map<string, RecentDurations>();
  private active = 0;

  constructor(until: AbortSignal) {
    subscribe(answeredRequests.start, (request) => this.begin(request), until);
    subscribe(answeredRequests.asyncEnd, (request) => this.end(request), until);
    subscribe(liveOperations.start, () => this.beginLive(), until);
    subscribe(liveOperations.asyncEnd, (operation) => this.endLive(operation), until);
    subscribe(subgraphCalls.asyncEnd, (call) => this.recordCall(call), until);
  }

  /** Operations in progress. */
  get underWay(): number {
    return this.active;
  }

  callsTo(subgraph: string): RecentDurations {
    const calls = this.calls.get(subgraph) ?? new RecentDurations();
    if (this.calls.size < maxSubgraphs) this.calls.set(subgraph, calls);
    return calls;
  }

  private begin({ route, request }: AnsweredRequest): void {
    if (isOperation(route, request.method)) this.active += 1;
  }

  private end(work: AnsweredRequest): void {
    if (!isOperation(work.route, work.request.method)) return;
    this.active -= 1;
    this.operations.record(secondsOf(work), isIncomplete(work));
  }

  private beginLive(): void {
    this.active += 1;
  }

  /** The time to open a subscription says nothing about how fast operations are answered. */
  private endLive(work: LiveOperation): void {
    this.active -= 1;
    if (work.logFields.operationType !== "subscription") this.operations.record(secondsOf(work), isIncomplete(work));
  }

  private recordCall(call: SubgraphCall): void {
    this.callsTo(call.subgraph).record(secondsOf(call), call.error !== undefined);
  }
}

const isOperation = (route: string | undefined, method: string | undefined) =>
  route === "/graphql" && method === "POST";
