import type { FetchNode } from "@apollo/query-planner";
import { requestIdHeader } from "../../platform/http/request-id.js";
import { liveUpdates, traced } from "../../platform/runtime/channels.js";
import { Semaphore } from "../../platform/runtime/semaphore.js";
import { executeOperation } from "../execution/execute-operation.js";
import type { FormattedResult } from "../graphql/formatted-result.js";
import type { PreparedOperation } from "../graphql/prepared-operation.js";
import { reportError } from "../graphql/report-error.js";
import { liveContext } from "./live-context.js";
import { liveError } from "./live-error.js";
import type { LiveParts, LiveRequest } from "./live-parts.js";
import { resumes } from "./resumes.js";
import { SubgraphEvents } from "./subgraph-events.js";
import { Upstream } from "./upstream.js";
import type { SubgraphEvent } from "./upstream-parts.js";

/** Half of the connections to a subgraph: an event that is told to thousands leaves the rest to queries. */
const maxAtOnce = 64;

/** A subscription that may be opened. */
export interface Subscribed {
  readonly asked: LiveRequest;
  readonly prepared: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The streams of the subgraphs. Those of the same operation for the same viewer are one, and so is what is made of them. */
export class Upstreams {
  readonly #open = new Map<string, Upstream>();
  readonly #planned = new WeakMap<Upstream, PreparedOperation>();
  readonly #answering = new Semaphore(() => maxAtOnce);
  readonly #events: SubgraphEvents;

  constructor(private readonly parts: LiveParts) {
    this.#events = new SubgraphEvents(parts.settings.SUBGRAPH_TIMEOUT);
  }

  get size(): number {
    return this.#open.size;
  }

  /** The stream that a subscription listens to: one that is open already, unless it goes on from somewhere. */
  for(subscribed: Subscribed): Upstream {
    const { asked, prepared, variables } = subscribed;
    const key =
      asked.lastEventId === undefined && !resumes(prepared, variables)
        ? JSON.stringify([asked.viewer.subject, prepared.name ?? null, variables, prepared.text])
        : `${asked.requestId} ${Math.random()}`;
    const known = this.#open.get(key);
    // After a change of the schema, those who come now get what was planned now.
    if (known && this.#planned.get(known) === prepared) return known;
    const upstream = this.begin(subscribed, () => {
      if (this.#open.get(key) === upstream) this.#open.delete(key);
    });
    this.#open.set(key, upstream);
    this.#planned.set(upstream, prepared);
    return upstream;
  }

  close(): Promise<void> {
    return this.#events.close();
  }

  private begin(subscribed: Subscribed, onEnd: () => void): Upstream {
    const { identify, signCall, addressOf, payForEvent, log } = this.parts;
    const { asked, prepared, variables } = subscribed;
    const { node } = prepared.plan;
    if (node?.kind !== "Subscription") throw new Error("A subscription is planned as one.");
    const { serviceName: name } = node.primary;
    const body = bodyOf(node.primary, variables);
    const over = new AbortController();
    const { subject } = asked.viewer;
    const itsLog = log.child({ requestId: asked.requestId, subgraph: name });
    /** For how many milliseconds nothing was told before the next event. */
    let slowed = 0;
    return new Upstream(
      {
        log: itsLog,
        pay: async () => {
          const wait = await payForEvent(subject, prepared, variables);
          slowed += wait;
          if (wait > 0)
            itsLog.warn({ subject, operation: prepared.name, wait }, "live updates wait: half of RATE_LIMIT is used");
          return wait;
        },
        identify: () => identify(subject),
        open: async (viewer, place, signal) => {
          const url = addressOf(name);
          if (url === undefined) throw new Error(`The supergraph has no subgraph ${name}.`);
          const headers = {
            [requestIdHeader]: asked.requestId,
            ...(place !== undefined && { "last-event-id": place }),
          };
          const signature = signCall(viewer, { subgraph: name, body, headers });
          return this.#events.open({ name, url }, body, { ...headers, ...signature }, signal);
        },
        answer: async (event) => {
          const waited = slowed;
          slowed = 0;
          const { traceparent } = event.extensions ?? {};
          const result = await traced(liveUpdates, { facts: asked.facts, traceparent }, () =>
            this.answer(subscribed, event, over.signal),
          );
          return waited > 0 ? { ...result, extensions: slowedBy(waited) } : result;
        },
      },
      asked.lastEventId,
      () => {
        over.abort();
        onEnd();
      },
    );
  }

  /** Runs the rest of the plan over an event, as whoever the viewer is by now. */
  private async answer(
    { asked, prepared, variables }: Subscribed,
    event: SubgraphEvent,
    callerGone: AbortSignal,
  ): Promise<FormattedResult> {
    const { identify, subgraph, log } = this.parts;
    const context = liveContext(await identify(asked.viewer.subject), asked, callerGone);
    try {
      const { data, errors } = await this.#answering.run(() =>
        executeOperation({ prepared, variables, context, subgraph, event }),
      );
      return errors ? { errors: errors.map(reportError(log, asked.requestId)), data } : { data };
    } catch (error) {
      return liveError(log, error, asked.requestId);
    }
  }
}

/** What a reader is told who would otherwise take it for new. */
const slowedBy = (milliseconds: number) => ({
  slowed: { seconds: Math.ceil(milliseconds / 1_000), limit: "RATE_LIMIT" },
});

/** The request to the subgraph: what it answers is what the plan begins with. */
function bodyOf(
  { operation: query, operationName, variableUsages = [] }: FetchNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const used = variableUsages.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : []));
  return JSON.stringify({ query, operationName, variables: Object.fromEntries(used) });
}
