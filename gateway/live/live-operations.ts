import { getVariableValues } from "graphql";
import { streamEnded } from "../../platform/live/stream-ended.js";
import { liveOperations, traced } from "../../platform/runtime/channels.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { unauthenticated } from "../caller/token-refusal.js";
import type { FormattedResult } from "../graphql/formatted-result.js";
import { reportErrors, reportRefusal } from "../graphql/operation-log-fields.js";
import { forwardedHeaders, requestContext } from "../graphql/request-context.js";
import { abortAfter } from "../graphql/request-timeout.js";
import { requestedOperation } from "../graphql/requested-operation.js";
import { ConcurrencyLimit } from "../limits/concurrency-limit.js";
import { OperationRefusal } from "../planning/operation-refusal.js";
import type { PreparedOperation } from "../planning/prepared-operation.js";
import { SubgraphFailure } from "../subgraphs/subgraph-failure.js";
import { errorResult } from "./error-result.js";
import type { LiveParts, LiveRequest } from "./live-parts.js";
import { LiveSubscription } from "./live-subscription.js";
import type { Upstream } from "./upstream.js";
import { type AcceptedSubscription, Upstreams } from "./upstreams.js";

/** Runs operations that arrive over server-sent events or WebSocket, and keeps the open subscriptions. */
export class LiveOperations {
  readonly #upstreams: Upstreams;
  readonly #subscriptions = new Map<LiveSubscription, LiveRequest>();
  readonly #limit: ConcurrencyLimit;
  #stopping = false;

  constructor(private readonly parts: LiveParts) {
    const { SUBSCRIPTION_LIMIT, SUBSCRIPTION_LIMIT_TOTAL } = parts.settings;
    this.#limit = new ConcurrencyLimit("subscriptions", SUBSCRIPTION_LIMIT, SUBSCRIPTION_LIMIT_TOTAL);
    this.#upstreams = new Upstreams(parts);
  }

  /** How many subscriptions are open, and how many streams of subgraphs they share. */
  get size(): { readonly subscriptions: number; readonly upstreams: number } {
    return { subscriptions: this.#subscriptions.size, upstreams: this.#upstreams.size };
  }

  /**
   * Returns the result of a query or mutation, or an open subscription.
   * @throws OperationRefusal, RequestRefusal or CordonError when the operation is not run
   */
  async open(liveRequest: LiveRequest): Promise<LiveSubscription | FormattedResult> {
    try {
      return await traced(liveOperations, { request: liveRequest.request, logFields: liveRequest.logFields }, () =>
        this.openAndReport(liveRequest),
      );
    } catch (error) {
      if (!(error instanceof OperationRefusal)) throw error;
      throw new OperationRefusal(error.code, this.parts.readableBy(liveRequest.viewer, error.errors));
    }
  }

  /** The last result of a stream: why it ends, and the event id to resume from. */
  errorResult(error: unknown, requestId: string, lastEventId: string | undefined): FormattedResult {
    return errorResult(this.parts.log, error, requestId, lastEventId);
  }

  /** Breaks off streams over server-sent events, so that their clients reconnect to another process. */
  endStreams(): void {
    this.#stopping = true;
    for (const [subscription, { endsWithProcess }] of this.#subscriptions)
      if (endsWithProcess) subscription.end(streamEnded("STOPPING"));
  }

  /** To be called when no client is connected any more. */
  async stop(): Promise<void> {
    for (const subscription of this.#subscriptions.keys()) subscription.end(streamEnded("STOPPING"));
    await this.#upstreams.close();
  }

  /** Reports the outcome in the log fields before the trace ends. */
  private async openAndReport(liveRequest: LiveRequest): Promise<LiveSubscription | FormattedResult> {
    try {
      const answer = await this.run(liveRequest);
      if (!(answer instanceof LiveSubscription)) reportErrors(liveRequest.logFields, answer.errors);
      return answer;
    } catch (error) {
      reportRefusal(liveRequest.logFields, error);
      throw error;
    }
  }

  private async run(liveRequest: LiveRequest): Promise<LiveSubscription | FormattedResult> {
    const { checks, timeoutMs } = this.parts;
    const { viewer, parameters, logFields, request, gone, lastEventId } = liveRequest;
    if (lastEventId !== undefined && !eventId.test(lastEventId)) throw notAnEventId();
    const { prepared, variables } = requestedOperation(this.parts, parameters, viewer, logFields);
    const over = new AbortController();
    const context = requestContext(viewer, liveRequest, over.signal, forwardedHeaders(request));
    if (prepared.kind !== "subscription") {
      const cancel = abortAfter(timeoutMs, over);
      const abort = () => over.abort();
      if (gone.aborted) abort();
      gone.addEventListener("abort", abort, { once: true });
      return this.parts.run({ prepared, variables, context, request }).finally(() => {
        cancel();
        gone.removeEventListener("abort", abort);
      });
    }
    for (const check of checks) await check({ prepared, variables, context, request });
    requireVariables(prepared, variables);
    return this.subscribe({ liveRequest, prepared, variables });
  }

  private async subscribe(accepted: AcceptedSubscription): Promise<LiveSubscription> {
    const { viewer, expiresAt, endsWithProcess } = accepted.liveRequest;
    if (this.#stopping && endsWithProcess) throw streamEnded("STOPPING");
    const release = this.#limit.take(viewer.subject);
    const upstream = this.upstreamFor(accepted, release);
    let logClosed: (() => void) | undefined;
    const subscription: LiveSubscription = new LiveSubscription(
      () => upstream.lastEventId,
      expiresAt === undefined ? undefined : { at: expiresAt, error: () => unauthenticated("TOKEN_EXPIRED") },
      () => {
        release();
        this.#subscriptions.delete(subscription);
        logClosed?.();
        upstream.leave(subscription);
      },
    );
    upstream.listeners.add(subscription);
    this.#subscriptions.set(subscription, accepted.liveRequest);
    try {
      await upstream.opened;
      logClosed = this.logOpened(accepted.liveRequest);
    } catch (error) {
      await subscription.return();
      throw error instanceof SubgraphFailure ? unavailable(error) : error;
    }
    return subscription;
  }

  private upstreamFor(accepted: AcceptedSubscription, orElse: () => void): Upstream {
    try {
      return this.#upstreams.for(accepted);
    } catch (error) {
      orElse();
      throw error;
    }
  }

  /** A subscription is open for hours, so its start is logged as well. Returns what logs its end. */
  private logOpened({ requestId, viewer: { subject }, logFields }: LiveRequest): () => void {
    const opened = Date.now();
    const line = { ...logFields, requestId, subject };
    this.parts.log.info(line, "subscription opened");
    return () => this.parts.log.info({ ...line, milliseconds: Date.now() - opened }, "subscription closed");
  }
}

const unavailable = ({ message, whatNext }: SubgraphFailure) =>
  new CordonError("SERVICE_UNAVAILABLE", `${message}, so it tells nothing live. ${whatNext}`);

/** Safe as the value of a header. The event ids of our own subgraphs have a few hundred characters. */
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
