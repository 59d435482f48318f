import type { IncomingMessage } from "node:http";
import type { FetchNode } from "@apollo/query-planner";
import { GraphQLError, getVariableValues } from "graphql";
import { CordonError } from "../../subgraphs/foundation/errors.js";
import { streamEnded } from "../../subgraphs/foundation/live/stream-ended.js";
import { Turns } from "../../subgraphs/foundation/live/turns.js";
import type { Log } from "../../subgraphs/foundation/log.js";
import type { Viewer } from "../../subgraphs/foundation/viewer.js";
import { unauthenticated } from "../caller/token-refusal.js";
import type { Vouch } from "../caller/vouching.js";
import { executeOperation } from "../execution/execute-operation.js";
import type { Subgraph, SubgraphResult } from "../execution/subgraph.js";
import { type AnswerOperation, type FormattedResult, told } from "../graphql/answer-operation.js";
import { graphqlParameters, type RawParameters } from "../graphql/graphql-parameters.js";
import type { OperationCheck } from "../graphql/operation-check.js";
import { OperationRefusal, persistedQueryRefusal } from "../graphql/operation-refusal.js";
import type { PrepareOperation } from "../graphql/prepare-operation.js";
import type { PreparedOperation } from "../graphql/prepared-operation.js";
import type { RequestContext } from "../graphql/request-context.js";
import { TimeOver } from "../graphql/time-over.js";
import { requestIdHeader } from "../http/request-id.js";
import { SubgraphFailure } from "../subgraphs/subgraph-failure.js";
import { tellOperation } from "../telemetry/operation-facts.js";
import { Allowance } from "./allowance.js";
import type { LiveSettings } from "./live-settings.js";
import { LiveSubscription } from "./live-subscription.js";
import { resumes } from "./resumes.js";
import { SubgraphEvents } from "./subgraph-events.js";
import { type Pace, Upstream } from "./upstream.js";

export interface LiveParts {
  readonly documentOf: (parameters: RawParameters, viewer: Viewer) => RawParameters;
  readonly prepare: PrepareOperation;
  readonly checks: readonly OperationCheck[];
  /** What somebody may read of a refusal. */
  readonly readableBy: (viewer: Viewer, errors: readonly GraphQLError[]) => readonly GraphQLError[];
  /** How long, in milliseconds, what is no subscription may take. */
  readonly mostTime: number;
  /** Answers what is no subscription. */
  readonly answer: AnswerOperation;
  readonly identify: (subject: string) => Promise<Viewer>;
  readonly vouch: Vouch;
  readonly subgraph: (name: string) => Subgraph | undefined;
  readonly addressOf: (name: string) => string | undefined;
  readonly settings: LiveSettings & { readonly SUBGRAPH_TIMEOUT: number };
  readonly log: Log;
  readonly pace?: Pace;
}

/** Half of the connections to a subgraph: an event that is told to thousands leaves the rest to queries. */
const mostAtOnce = 64;

/** One operation of somebody who is known. */
export interface LiveRequest {
  readonly viewer: Viewer;
  readonly parameters: RawParameters;
  /** Behind which event a subscription goes on. */
  readonly lastEventId: string | undefined;
  /** When, in milliseconds since 1970, the token runs out that it was asked with. */
  readonly expiresAt: number | undefined;
  readonly requestId: string;
  readonly request: IncomingMessage;
  readonly facts: Record<string, unknown>;
}

/**
 * Operations over connections that stay open, whichever their protocol. Subscriptions with the same operation for the
 * same viewer share one stream of a subgraph, and what is made of each event.
 */
export class LiveOperations {
  readonly #upstreams = new Map<string, Upstream>();
  readonly #planned = new WeakMap<Upstream, PreparedOperation>();
  readonly #subscriptions = new Set<LiveSubscription>();
  readonly #allowance: Allowance;
  readonly #events: SubgraphEvents;
  readonly #turns = new Turns(mostAtOnce);
  #stopping = false;

  constructor(private readonly parts: LiveParts) {
    const { SUBSCRIPTION_LIMIT, SUBSCRIPTION_LIMIT_TOTAL, SUBGRAPH_TIMEOUT } = parts.settings;
    this.#allowance = new Allowance("subscriptions", SUBSCRIPTION_LIMIT, SUBSCRIPTION_LIMIT_TOTAL);
    this.#events = new SubgraphEvents(SUBGRAPH_TIMEOUT);
  }

  /** How many subscriptions are open, and how many streams of subgraphs feed them. */
  get size(): { readonly subscriptions: number; readonly upstreams: number } {
    return { subscriptions: this.#subscriptions.size, upstreams: this.#upstreams.size };
  }

  /**
   * What comes of it: one result for a query or a mutation, a stream of them for a subscription.
   * @throws OperationRefusal, RequestRefusal or CordonError when nothing is run
   */
  async open(asked: LiveRequest): Promise<LiveSubscription | FormattedResult> {
    try {
      return await this.run(asked);
    } catch (error) {
      if (!(error instanceof OperationRefusal)) throw error;
      throw new OperationRefusal(error.code, this.parts.readableBy(asked.viewer, error.errors));
    }
  }

  private async run(asked: LiveRequest): Promise<LiveSubscription | FormattedResult> {
    const { documentOf, prepare, checks, answer, mostTime } = this.parts;
    const { viewer, parameters, facts, request, lastEventId } = asked;
    if (lastEventId !== undefined && !eventId.test(lastEventId)) throw notAnEventId();
    const persisted = (parameters.extensions as Record<string, unknown> | null | undefined)?.persistedQuery;
    if (persisted !== undefined) throw persistedQueryRefusal();
    const { query, operationName, variables } = graphqlParameters(documentOf(parameters, viewer));
    const prepared = prepare(query, operationName);
    tellOperation(facts, prepared);
    const over = new AbortController();
    const context = await this.contextFor(viewer, asked, over.signal);
    if (prepared.kind !== "subscription") {
      const clock = setTimeout(() => over.abort(new TimeOver()), mostTime);
      return answer({ prepared, variables, context, request }).finally(() => clearTimeout(clock));
    }
    for (const check of checks) await check({ prepared, variables, context, request });
    requireVariables(prepared, variables);
    return this.subscribe(asked, prepared, variables);
  }

  /** The result that says why a stream ends, and where another one goes on. */
  tellError(error: unknown, requestId: string, lastEventId: string | undefined): FormattedResult {
    const errors = error instanceof OperationRefusal ? error.errors : [asGraphqlError(error)];
    const formatted = errors.map(told(this.parts.log, requestId));
    return {
      errors: formatted.map((each) =>
        lastEventId ? { ...each, extensions: { ...each.extensions, lastEventId } } : each,
      ),
    };
  }

  /** Breaks every stream off, so that clients come back and find another process. */
  endAll(): void {
    this.#stopping = true;
    for (const subscription of this.#subscriptions) subscription.end(streamEnded("STOPPING"));
  }

  async stop(): Promise<void> {
    this.endAll();
    await this.#events.close();
  }

  private async subscribe(
    asked: LiveRequest,
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<LiveSubscription> {
    if (this.#stopping) throw streamEnded("STOPPING");
    const { subject } = asked.viewer;
    const giveBack = this.#allowance.take(subject);
    const upstream = this.upstreamFor(asked, prepared, variables);
    const { expiresAt } = asked;
    const subscription: LiveSubscription = new LiveSubscription(
      () => upstream.place,
      expiresAt === undefined ? undefined : { at: expiresAt, error: () => unauthenticated("TOKEN_EXPIRED") },
      () => {
        giveBack();
        this.#subscriptions.delete(subscription);
        upstream.leave(subscription);
      },
    );
    upstream.listeners.add(subscription);
    this.#subscriptions.add(subscription);
    try {
      await upstream.opened;
    } catch (error) {
      await subscription.return();
      throw error instanceof SubgraphFailure
        ? new CordonError("SERVICE_UNAVAILABLE", `${error.message}, so it tells nothing live. Try again shortly.`)
        : error;
    }
    return subscription;
  }

  private upstreamFor(
    asked: LiveRequest,
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
  ): Upstream {
    const { subject } = asked.viewer;
    const shared = asked.lastEventId === undefined && !resumes(prepared, variables);
    const key = shared
      ? JSON.stringify([subject, prepared.name ?? null, variables, prepared.text])
      : `${asked.requestId} ${Math.random()}`;
    const known = this.#upstreams.get(key);
    // After a change of the schema, those who come now get what was planned now.
    if (known && this.#planned.get(known) === prepared) return known;
    const upstream = this.openUpstream(asked, prepared, variables, () => {
      if (this.#upstreams.get(key) === upstream) this.#upstreams.delete(key);
    });
    this.#upstreams.set(key, upstream);
    this.#planned.set(upstream, prepared);
    return upstream;
  }

  private openUpstream(
    asked: LiveRequest,
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    onEnd: () => void,
  ): Upstream {
    const { parts } = this;
    const { node } = prepared.plan;
    if (node?.kind !== "Subscription") throw new Error("A subscription is planned as one.");
    const body = bodyOf(node.primary, variables);
    const over = new AbortController();
    return new Upstream(
      {
        log: parts.log.child({ requestId: asked.requestId, subgraph: node.primary.serviceName }),
        pace: parts.pace,
        identify: () => parts.identify(asked.viewer.subject),
        open: async (viewer, place, signal) => {
          const name = node.primary.serviceName;
          const url = parts.addressOf(name);
          if (url === undefined) throw new Error(`The supergraph has no subgraph ${name}.`);
          const from = place ?? asked.lastEventId;
          const headers = {
            ...(await parts.vouch(viewer)),
            [requestIdHeader]: asked.requestId,
            ...(from !== undefined && { "last-event-id": from }),
          };
          return this.#events.open({ name, url }, body, headers, signal);
        },
        answer: (event) => this.answerEvent(asked, prepared, variables, event, over.signal),
      },
      asked.lastEventId,
      () => {
        over.abort();
        onEnd();
      },
    );
  }

  /** Runs the rest of the plan over an event, as whoever the viewer is by now. */
  private async answerEvent(
    asked: LiveRequest,
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    event: SubgraphResult,
    callerGone: AbortSignal,
  ): Promise<FormattedResult> {
    const { parts } = this;
    const context = await this.contextFor(await parts.identify(asked.viewer.subject), asked, callerGone);
    const { subgraph } = parts;
    try {
      const execute = () => executeOperation({ prepared, variables, context, subgraph, event });
      const { data, errors } = await this.#turns.take(execute);
      return errors ? { errors: errors.map(told(parts.log, asked.requestId)), data } : { data };
    } catch (error) {
      return this.tellError(error, asked.requestId, undefined);
    }
  }

  private async contextFor(
    viewer: Viewer,
    { requestId, facts }: LiveRequest,
    callerGone: AbortSignal,
  ): Promise<RequestContext> {
    const vouched = await this.parts.vouch(viewer);
    return {
      requestId,
      facts,
      viewer,
      callerGone,
      subgraphHeaders: { ...vouched, [requestIdHeader]: requestId },
      sharedBy: Object.values(vouched).join("\n"),
      extensions: {},
    };
  }
}

/** What may travel on as a header. */
const eventId = /^[\x21-\x7e]{1,200}$/;

const notAnEventId = () =>
  new CordonError(
    "BAD_USER_INPUT",
    "The last event id is not one. Send that of the last event as you got it, or none.",
  );

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });

/** @throws OperationRefusal when the variables do not fit the operation */
function requireVariables(
  { operation, schemas }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { errors } = getVariableValues(schemas.public, operation.variableDefinitions ?? [], variables, {
    maxErrors: 20,
  });
  if (errors) throw new OperationRefusal("BAD_USER_INPUT", errors);
}

function bodyOf(
  { operation: query, operationName, variableUsages = [] }: FetchNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const used = Object.fromEntries(
    variableUsages.flatMap((name) => (name in variables ? [[name, variables[name]]] : [])),
  );
  return JSON.stringify({ query, operationName, variables: used });
}
