import { Pool } from "undici";
import { gatewayViewer, type Viewer } from "../../platform/identity/viewer.js";
import { type SubgraphCall, subgraphCalls, traced } from "../../platform/runtime/channels.js";
import { Circuit, CircuitOpen } from "./circuit.js";
import { type HttpAnswer, HttpCallEnded, httpCall } from "./http-call.js";
import type { SignCall } from "./sign-call.js";
import { SubgraphFailure, type SubgraphFailureKind } from "./subgraph-failure.js";

/** A GraphQL request to a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** The response of a subgraph: HTTP status and GraphQL response. */
export interface SubgraphAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

type CallKind = "query" | "mutation";

/**
 * A mutation may have timed out waiting for others on the same entity, which says nothing about the health of the
 * subgraph.
 */
const isTimeout = (error: unknown) => error instanceof HttpCallEnded;

export type Reachability = "ready" | "not ready" | "unreachable";

/** Queries and mutations have a pool each, so that waiting mutations do not hold up queries. */
const connectionsPerPool = 128;
const maxResponseBytes = 32 * 1024 * 1024;
const readinessTimeoutMs = 2_000;

/** An HTTP client of one subgraph with its own connection pools. It knows nothing of federation. */
export class SubgraphClient {
  /** Open while the subgraph keeps failing. */
  readonly circuit = new Circuit((error) => !(error instanceof HttpCallEnded && error.reason === "CALLER_GONE"));
  private readonly pools: Readonly<Record<CallKind, Pool>>;
  private readonly path: string;
  private readonly readinessPath: string;

  constructor(
    readonly name: string,
    readonly url: string,
    private readonly timeout: number,
    private readonly signCall: SignCall,
  ) {
    const { origin, pathname, search } = new URL(url);
    const pool = () =>
      new Pool(origin, {
        connections: connectionsPerPool,
        connect: { timeout },
        maxResponseSize: maxResponseBytes,
        // Each call has its own time-out.
        headersTimeout: 0,
        bodyTimeout: 0,
      });
    this.pools = { query: pool(), mutation: pool() };
    this.path = pathname + search;
    this.readinessPath = new URL("./health/ready", url).pathname;
  }

  /** Sends a query. Throws a {@link SubgraphFailure} unless the subgraph responds with GraphQL in time. */
  async ask(
    request: SubgraphRequest,
    viewer: Viewer,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<SubgraphAnswer> {
    return this.read(await this.send("query", JSON.stringify(request), viewer, headers));
  }

  /**
   * Sends a serialized request, signed for the viewer. Its trace and timing belong to the request with these log
   * fields.
   * Throws a {@link SubgraphFailure} when the subgraph gives no usable response.
   */
  send(
    kind: CallKind,
    body: string,
    viewer: Viewer,
    headers: Readonly<Record<string, string>>,
    callerGone?: AbortSignal,
    logFields?: Record<string, unknown>,
  ): Promise<HttpAnswer> {
    const signature = this.signCall(viewer, { subgraph: this.name, body, headers });
    const json = { ...headers, ...signature, "content-type": "application/json", accept: "application/json" };
    const call: SubgraphCall = { subgraph: this.name, headers: json, logFields };
    return traced(subgraphCalls, call, () => this.sendJson(kind, body, json, callerGone, call));
  }

  private async sendJson(
    kind: CallKind,
    body: string,
    json: Readonly<Record<string, string>>,
    callerGone: AbortSignal | undefined,
    call: SubgraphCall,
  ): Promise<HttpAnswer> {
    try {
      const options = { method: "POST", path: this.path, headers: json, body } as const;
      return await this.circuit.run(
        async () => {
          const answer = await httpCall(this.pools[kind], options, this.timeout, callerGone);
          call.status = answer.status;
          if (answer.status >= 500) throw this.failure("FAULT", `HTTP status ${answer.status}`);
          return answer;
        },
        kind === "mutation" ? isTimeout : undefined,
      );
    } catch (error) {
      if (error instanceof SubgraphFailure) throw error;
      if (error instanceof CircuitOpen) throw this.failure("CIRCUIT_OPEN", error);
      throw this.failure(error instanceof HttpCallEnded ? error.reason : "UNREACHABLE", error);
    }
  }

  /**
   * Forwards a request that is not GraphQL, in the name of the gateway, and hands back whatever the subgraph answers: who sends it
   * the subgraph finds out itself. Throws a {@link SubgraphFailure} when there is no answer.
   */
  forward(
    path: string,
    body: Buffer,
    headers: Readonly<Record<string, string>>,
    callerGone: AbortSignal,
    logFields: Record<string, unknown>,
  ): Promise<HttpAnswer> {
    const signed = { ...headers, ...this.signCall(gatewayViewer, { subgraph: this.name, body, headers }) };
    const call: SubgraphCall = { subgraph: this.name, headers: signed, logFields };
    return traced(subgraphCalls, call, async () => {
      try {
        const options = { method: "POST", path, headers: signed, body } as const;
        const answer = await this.circuit.run(
          () => httpCall(this.pools.mutation, options, this.timeout, callerGone),
          isTimeout,
        );
        call.status = answer.status;
        return answer;
      } catch (error) {
        if (error instanceof CircuitOpen) throw this.failure("CIRCUIT_OPEN", error);
        throw this.failure(error instanceof HttpCallEnded ? error.reason : "UNREACHABLE", error);
      }
    });
  }

  /** Parses a response as GraphQL. Throws a {@link SubgraphFailure} when it is not. */
  read({ status, contentType, text }: HttpAnswer): SubgraphAnswer {
    const answer = isJson(contentType) ? parseAnswer(text) : undefined;
    if (!answer) throw this.failure("NOT_GRAPHQL", `HTTP status ${status}, content type ${contentType || "missing"}`);
    return { ...answer, status };
  }

  /** By its readiness check. Never throws. */
  async reachability(): Promise<Reachability> {
    try {
      const { status } = await httpCall(
        this.pools.query,
        { method: "GET", path: this.readinessPath },
        readinessTimeoutMs,
      );
      return status === 200 ? "ready" : "not ready";
    } catch {
      return "unreachable";
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pools.query.close(), this.pools.mutation.close()]);
    this.circuit.close();
  }

  failure(kind: SubgraphFailureKind, cause: unknown): SubgraphFailure {
    return new SubgraphFailure(this.name, kind, this.timeout, cause);
  }
}

function isJson(contentType: string): boolean {
  return /^application\/(json|graphql-response\+json)\b/i.test(contentType);
}

function parseAnswer(text: string): Omit<SubgraphAnswer, "status"> | undefined {
  try {
    const { data, errors } = JSON.parse(text) ?? {};
    const hasData = typeof data === "object" && !Array.isArray(data);
    const hasErrors = Array.isArray(errors) && errors.every((error) => typeof error?.message === "string");
    return (hasData && (errors === undefined || hasErrors)) || (data === undefined && hasErrors)
      ? { data, errors }
      : undefined;
  } catch {
    return undefined;
  }
}
