import type { FetchNode } from "@apollo/query-planner";
import { requestIdHeader } from "../../platform/http/request-id.js";
import { liveUpdates, traced } from "../../platform/runtime/channels.js";
import { Semaphore } from "../../platform/runtime/semaphore.js";
import { executeOperation } from "../execution/execute-operation.js";
import { type FormattedResult, formatErrors } from "../graphql/formatted-result.js";
import { requestContext } from "../graphql/request-context.js";
import type { PreparedOperation } from "../planning/prepared-operation.js";
import { SubgraphStreams } from "../subgraphs/subgraph-streams.js";
import { errorResult } from "./error-result.js";
import { isResumed } from "./is-resumed.js";
import type { LiveParts, LiveRequest } from "./live-parts.js";
import { type SubgraphEvent, Upstream } from "./upstream.js";

/** Half of the connections to a subgraph: an event with thousands of subscribers leaves the rest to queries. */
const maxConcurrentEvents = 64;

/** A subscription that passed all checks. */
export interface AcceptedSubscription {
  readonly liveRequest: LiveRequest;
  readonly prepared: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The streams of the subgraphs. Subscribers with the same operation and viewer share one stream, and its results. */
export class Upstreams {
  readonly #open = new Map<string, Upstream>();
  readonly #preparedFor = new WeakMap<Upstream, PreparedOperation>();
  readonly #executing = new Semaphore(() => maxConcurrentEvents);
  readonly #events: SubgraphStreams;

  constructor(private readonly parts: LiveParts) {
    this.#events = new SubgraphStreams(parts.settings.SUBGRAPH_TIMEOUT);
  }

  get size(): number {
    return this.#open.size;
  }

  /** The stream for a subscription: an open one if it can be shared. A resumed subscription has its own. */
  for(accepted: AcceptedSubscription): Upstream {
    const { liveRequest, prepared, variables } = accepted;
    const key =
      liveRequest.lastEventId === undefined && !isResumed(prepared, variables)
        ? JSON.stringify([liveRequest.viewer.subject, prepared.name ?? null, variables, prepared.text])
        : `${liveRequest.requestId} ${Math.random()}`;
    const known = this.#open.get(key);
    // After a change of the schema, new subscribers get the new plan.
    if (known && this.#preparedFor.get(known) === prepared) return known;
    const upstream = this.begin(accepted, () => {
      if (this.#open.get(key) === upstream) this.#open.delete(key);
    });
    this.#open.set(key, upstream);
    this.#preparedFor.set(upstream, prepared);
    return upstream;
  }

  close(): Promise<void> {
    return this.#events.close();
  }

  private begin(accepted: AcceptedSubscription, onEnd: () => void): Upstream {
    const { identify, signCall, addressOf, payForEvent, log } = this.parts;
    const { liveRequest, prepared, variables } = accepted;
    const { node } = prepared.plan;
    if (node?.kind !== "Subscription")
      throw new Error("The plan of a subscription must begin with a Subscription node.");
    const { serviceName: name } = node.primary;
    const body = bodyOf(node.primary, variables);
    const over = new AbortController();
    const { subject } = liveRequest.viewer;
    const streamLog = log.child({ requestId: liveRequest.requestId, subgraph: name });
    /** How long the next event has been held back. */
    let slowedMs = 0;
    return new Upstream(
      {
        log: streamLog,
        pay: async () => {
          const wait = await payForEvent(subject, prepared, variables);
          slowedMs += wait;
          if (wait > 0)
            streamLog.warn(
              { subject, operation: prepared.name, wait },
              "live updates wait: half of RATE_LIMIT is used",
            );
          return wait;
        },
        identify: () => identify(subject),
        open: async (viewer, lastEventId, signal) => {
          const url = addressOf(name);
          if (url === undefined) throw new Error(`The supergraph has no subgraph ${name}.`);
          const headers = {
            [requestIdHeader]: liveRequest.requestId,
            ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
          };
          const signature = signCall(viewer, { subgraph: name, body, headers });
          return this.#events.open({ name, url }, body, { ...headers, ...signature }, signal);
        },
        answer: async (event) => {
          const waitedMs = slowedMs;
          slowedMs = 0;
          const { traceparent } = event.extensions ?? {};
          const result = await traced(liveUpdates, { logFields: liveRequest.logFields, traceparent }, () =>
            this.answer(accepted, event, over.signal),
          );
          return waitedMs > 0 ? { ...result, extensions: slowedExtension(waitedMs) } : result;
        },
      },
      liveRequest.lastEventId,
      () => {
        over.abort();
        onEnd();
      },
    );
  }

  /** Runs the rest of the plan over an event, for the viewer as of now. */
  private async answer(
    { liveRequest, prepared, variables }: AcceptedSubscription,
    event: SubgraphEvent,
    callerGone: AbortSignal,
  ): Promise<FormattedResult> {
    const { identify, subgraph, log } = this.parts;
    const context = requestContext(await identify(liveRequest.viewer.subject), liveRequest, callerGone);
    try {
      const { data, errors } = await this.#executing.run(() =>
        executeOperation({ prepared, variables, context, subgraph, event }),
      );
      return errors ? { errors: formatErrors(errors, log, liveRequest.requestId), data } : { data };
    } catch (error) {
      return errorResult(log, error, liveRequest.requestId);
    }
  }
}

/** Tells the reader that the event is not new. */
const slowedExtension = (milliseconds: number) => ({
  slowedMs: { seconds: Math.ceil(milliseconds / 1_000), limit: "RATE_LIMIT" },
});

/** The body of the request to the subgraph, from the first step of the plan. */
function bodyOf(
  { operation: query, operationName, variableUsages = [] }: FetchNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const used = variableUsages.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : []));
  return JSON.stringify({ query, operationName, variables: Object.fromEntries(used) });
}
