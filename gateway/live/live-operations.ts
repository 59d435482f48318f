import { getVariableValues } from "graphql";
import { streamEnded } from "../../platform/live/stream-ended.js";
import { liveOperations, traced } from "../../platform/runtime/channels.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { unauthenticated } from "../caller/token-refusal.js";
import type { FormattedResult } from "../graphql/formatted-result.js";
import { forwardedHeaders } from "../graphql/forwarded-headers.js";
import { reportErrors } from "../graphql/operation-facts.js";
import { OperationRefusal } from "../graphql/operation-refusal.js";
import type { PreparedOperation } from "../graphql/prepared-operation.js";
import { requestedOperation } from "../graphql/requested-operation.js";
import { SubgraphFailure } from "../subgraphs/subgraph-failure.js";
import { Allowance } from "./allowance.js";
import { liveContext } from "./live-context.js";
import { liveError } from "./live-error.js";
import type { LiveParts, LiveRequest } from "./live-parts.js";
import { LiveSubscription } from "./live-subscription.js";
import { tellRefusal } from "./tell-refusal.js";
import { untilOver } from "./until-over.js";
import type { Upstream } from "./upstream.js";
import { type Subscribed, Upstreams } from "./upstreams.js";

/** Operations over connections that stay open, whichever their protocol. */
export class LiveOperations {
  readonly #upstreams: Upstreams;
  readonly #subscriptions = new Map<LiveSubscription, LiveRequest>();
  readonly #allowance: Allowance;
  #stopping = false;

  constructor(private readonly parts: LiveParts) {
    const { SUBSCRIPTION_LIMIT, SUBSCRIPTION_LIMIT_TOTAL } = parts.settings;
    this.#allowance = new Allowance("subscriptions", SUBSCRIPTION_LIMIT, SUBSCRIPTION_LIMIT_TOTAL);
    this.#upstreams = new Upstreams(parts);
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
      return await traced(liveOperations, { request: asked.request, facts: asked.facts }, () => this.observed(asked));
    } catch (error) {
      if (!(error instanceof OperationRefusal)) throw error;
      throw new OperationRefusal(error.code, this.parts.readableBy(asked.viewer, error.errors));
    }
  }

  /** The result that says why a stream ends, and where another one goes on. */
  tellError(error: unknown, requestId: string, lastEventId: string | undefined): FormattedResult {
    return liveError(this.parts.log, error, requestId, lastEventId);
  }

  /** Breaks streams off that would not end otherwise, so that clients come back and find another process. */
  endStreams(): void {
    this.#stopping = true;
    for (const [subscription, { endsWithProcess }] of this.#subscriptions)
      if (endsWithProcess) subscription.end(streamEnded("STOPPING"));
  }

  /** For when nobody listens any more. */
  async stop(): Promise<void> {
    for (const subscription of this.#subscriptions.keys()) subscription.end(streamEnded("STOPPING"));
    await this.#upstreams.close();
  }

  /** Leaves in the facts what has come of it, before it is told that it is done. */
  private async observed(asked: LiveRequest): Promise<LiveSubscription | FormattedResult> {
    try {
      const answer = await this.run(asked);
      if (!(answer instanceof LiveSubscription)) reportErrors(asked.facts, answer.errors);
      return answer;
    } catch (error) {
      tellRefusal(asked.facts, error);
      throw error;
    }
  }

  private async run(asked: LiveRequest): Promise<LiveSubscription | FormattedResult> {
    const { checks, answer, maxTime } = this.parts;
    const { viewer, parameters, facts, request, gone, lastEventId } = asked;
    if (lastEventId !== undefined && !eventId.test(lastEventId)) throw notAnEventId();
    const { prepared, variables } = requestedOperation(this.parts, parameters, viewer, facts);
    const over = new AbortController();
    const context = liveContext(viewer, asked, over.signal, forwardedHeaders(request));
    if (prepared.kind !== "subscription")
      return untilOver(() => answer({ prepared, variables, context, request }), over, gone, maxTime);
    for (const check of checks) await check({ prepared, variables, context, request });
    requireVariables(prepared, variables);
    return this.subscribe({ asked, prepared, variables });
  }

  private async subscribe(subscribed: Subscribed): Promise<LiveSubscription> {
    const { viewer, expiresAt, endsWithProcess } = subscribed.asked;
    if (this.#stopping && endsWithProcess) throw streamEnded("STOPPING");
    const release = this.#allowance.take(viewer.subject);
    const upstream = this.upstreamFor(subscribed, release);
    let logClosed: (() => void) | undefined;
    const subscription: LiveSubscription = new LiveSubscription(
      () => upstream.place,
      expiresAt === undefined ? undefined : { at: expiresAt, error: () => unauthenticated("TOKEN_EXPIRED") },
      () => {
        release();
        this.#subscriptions.delete(subscription);
        logClosed?.();
        upstream.leave(subscription);
      },
    );
    upstream.listeners.add(subscription);
    this.#subscriptions.set(subscription, subscribed.asked);
    try {
      await upstream.opened;
      logClosed = this.logOpened(subscribed.asked);
    } catch (error) {
      await subscription.return();
      throw error instanceof SubgraphFailure ? unavailable(error) : error;
    }
    return subscription;
  }

  private upstreamFor(subscribed: Subscribed, orElse: () => void): Upstream {
    try {
      return this.#upstreams.for(subscribed);
    } catch (error) {
      orElse();
      throw error;
    }
  }

  /** What is open for hours is told of when it begins, not only when it is over. Returns what tells of the end. */
  private logOpened({ requestId, viewer: { subject }, facts }: LiveRequest): () => void {
    const opened = Date.now();
    const line = { ...facts, requestId, subject };
    this.parts.log.info(line, "subscription opened");
    return () => this.parts.log.info({ ...line, milliseconds: Date.now() - opened }, "subscription closed");
  }
}

const unavailable = ({ message, whatNext }: SubgraphFailure) =>
  new CordonError("SERVICE_UNAVAILABLE", `${message}, so it tells nothing live. ${whatNext}`);

/** What may travel on as a header. The places of our own subgraphs have a few hundred characters. */
const eventId = /^[\x21-\x7e]{1,1000}$/;

const notAnEventId = () =>
  new CordonError(
    "BAD_USER_INPUT",
    "The last event id is not one. Send that of the last event as you got it, or none.",
  );

/** @throws OperationRefusal when the variables do not fit the operation */
function requireVariables(
  { operation, schemas }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { variableDefinitions = [] } = operation;
  const { errors } = getVariableValues(schemas.public, variableDefinitions, variables, { maxErrors: 5 });
  if (errors) throw new OperationRefusal("BAD_USER_INPUT", errors);
}
