import { errorCodes } from "../../platform/runtime/errors.js";
import type { Log } from "../../platform/runtime/log.js";
import type { RequestContext } from "../graphql/request-context.js";
import { RequestTimeout } from "../graphql/request-timeout.js";
import type { Subgraph, SubgraphCall, SubgraphError, SubgraphResult } from "../graphql/subgraph.js";
import type { HttpAnswer } from "./http-call.js";
import { mergeCalls } from "./merge-calls.js";
import { CallerGone, type SharedCalls } from "./shared-calls.js";
import type { SubgraphAnswer, SubgraphClient } from "./subgraph-client.js";
import { SubgraphFailure } from "./subgraph-failure.js";
import { unansweredFields } from "./unanswered-fields.js";

/** A subgraph over HTTP, as the executor calls it. A failure becomes an error for each field. */
export class RemoteSubgraph implements Subgraph {
  constructor(
    readonly client: SubgraphClient,
    private readonly log: Log,
    /** Shared by all subgraphs. Without it, calls are not shared. */
    private readonly inFlight: SharedCalls<HttpAnswer> | undefined,
  ) {}

  get name(): string {
    return this.client.name;
  }

  async ask(call: SubgraphCall, context: RequestContext): Promise<SubgraphResult> {
    const [result] = await this.answers(call, [call], context, (answer) => [answer]);
    return result as SubgraphResult;
  }

  async askTogether(calls: readonly SubgraphCall[], context: RequestContext): Promise<readonly SubgraphResult[]> {
    const merged = mergeCalls(calls);
    const apart = () => Promise.all(calls.map((call) => this.ask(call, context)));
    return merged ? this.answers(merged.call, calls, context, merged.split, apart) : apart();
  }

  /** Sends a request that is made of some calls, and answers each. */
  private async answers(
    request: SubgraphCall,
    calls: readonly SubgraphCall[],
    context: RequestContext,
    split: (answer: SubgraphResult) => readonly SubgraphResult[],
    apart?: () => Promise<readonly SubgraphResult[]>,
  ): Promise<readonly SubgraphResult[]> {
    try {
      const answer = this.client.read(await this.send(request, context));
      // What is refused as a whole, or empties the whole, may be the fault of one of several.
      if (apart && (answer.status >= 400 || !answer.data)) return apart();
      const refusal = refusalForCaller(answer);
      if (refusal) return calls.map((call) => errorForEachField(call, refusal));
      this.refuseUnusable(answer);
      const results = split(answer);
      for (const [index, call] of calls.entries()) this.refuseMiscounted(call, results[index]);
      return results;
    } catch (error) {
      const failure = this.failureOf(error, context);
      if (!(failure instanceof SubgraphFailure)) throw failure;
      const { subgraph, kind, cause } = failure;
      const logFields = { requestId: context.requestId, subgraph, kind, cause: String(cause) };
      this.log[kind === "CALLER_GONE" ? "debug" : "warn"](logFields, "subgraph gave no answer");
      const message = failure.describe(request.kind === "mutation", "idempotency-key" in context.subgraphHeaders);
      const extensions = { code: "SERVICE_UNAVAILABLE", reason: kind };
      return calls.map((call) => errorForEachField(call, { message, extensions }));
    }
  }

  /** A request time-out aborts calls as a disconnect does, but this caller reads the reason. */
  private failureOf(error: unknown, { callerGone }: RequestContext): unknown {
    const left = error instanceof CallerGone || (error instanceof SubgraphFailure && error.kind === "CALLER_GONE");
    if (!left) return error;
    return this.client.failure(callerGone.reason instanceof RequestTimeout ? "REQUEST_TIMEOUT" : "CALLER_GONE", error);
  }

  private async send({ kind, body }: SubgraphCall, context: RequestContext): Promise<HttpAnswer> {
    const { viewer, subgraphHeaders, callerGone, sharedBy, logFields } = context;
    if (kind === "mutation") {
      if (callerGone.reason instanceof RequestTimeout) throw this.client.failure("REQUEST_TIMEOUT", "not begun");
      try {
        // A started mutation completes whether or not its caller stays; the subgraph only drops it while it waits for
        // its turn.
        return await this.client.send(
          kind,
          body,
          viewer,
          subgraphHeaders,
          abortWhenCallerLeaves(callerGone),
          logFields,
        );
      } finally {
        this.inFlight?.clear();
      }
    }
    const start = (over: AbortSignal) => this.client.send("query", body, viewer, subgraphHeaders, over, logFields);
    if (!this.inFlight || sharedBy === undefined) return start(callerGone);
    return this.inFlight.join(`${this.name}\n${sharedBy}\n${body}`, start, callerGone);
  }

  /** Throws unless the response is meant for the caller. */
  private refuseUnusable({ status, errors = [] }: SubgraphAnswer): void {
    const refused = errors.find(({ extensions }) => extensions?.code === "UNAUTHENTICATED");
    if (refused || status >= 400) {
      const kind = refused || status === 401 ? "UNTRUSTED" : "REFUSED";
      throw this.client.failure(kind, `HTTP status ${status}: ${(refused ?? errors[0])?.message}`);
    }
  }

  /** Throws unless there is an answer for each entity. */
  private refuseMiscounted({ variables }: SubgraphCall, { data }: SubgraphResult = {}): void {
    const references = variables?.representations;
    const entities = data?._entities;
    if (Array.isArray(references) && data && !(Array.isArray(entities) && entities.length === references.length)) {
      throw this.client.failure("NOT_GRAPHQL", "the number of entities is not the number asked for");
    }
  }
}

/**
 * Aborted when the caller disconnects from now on, but not on a request time-out, since then the caller still waits for
 * the outcome.
 */
function abortWhenCallerLeaves(callerGone: AbortSignal): AbortSignal | undefined {
  if (callerGone.aborted) return undefined;
  const leaving = new AbortController();
  const leave = () => callerGone.reason instanceof RequestTimeout || leaving.abort();
  callerGone.addEventListener("abort", leave, { once: true });
  return leaving.signal;
}

/** A subgraph may refuse a whole request because of the caller's headers, such as a bad Idempotency-Key. */
function refusalForCaller({ status, errors: [refusal] = [] }: SubgraphAnswer): SubgraphError | undefined {
  const code = String(refusal?.extensions?.code);
  return status >= 400 && code in errorCodes && code !== "UNAUTHENTICATED" ? refusal : undefined;
}

function errorForEachField(call: SubgraphCall, { message, extensions }: SubgraphError): SubgraphResult {
  return { data: null, errors: unansweredFields(call).map((path) => ({ message, path, extensions })) };
}
