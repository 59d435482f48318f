import { Agent } from "undici";
import { CordonError, type ErrorCode } from "../../platform/runtime/errors.js";
import type { SubgraphError } from "../graphql/subgraph.js";
import { SubgraphFailure, type SubgraphFailureKind } from "./subgraph-failure.js";

/** Longer than the pause between two heartbeats of a subgraph: after such a silence the stream is dead. */
const maxSilenceMs = 40_000;

/** Codes with which a subgraph refuses the subscription itself. The caller gets its message. */
const refusals: readonly unknown[] = ["BAD_USER_INPUT", "RESUME_EXPIRED", "FORBIDDEN"] satisfies ErrorCode[];

/** Opens subscriptions at subgraphs, each over a connection of its own. */
export class SubgraphStreams {
  readonly #agent: Agent;

  constructor(private readonly timeout: number) {
    this.#agent = new Agent({ connect: { timeout }, headersTimeout: timeout, bodyTimeout: maxSilenceMs });
  }

  /**
   * @param url where the subgraph answers GraphQL; its streams are at `/stream` below that path, with the same query string
   * @throws CordonError when a retry would be refused as well, SubgraphFailure otherwise
   */
  async open(
    subgraph: { readonly name: string; readonly url: string },
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<AsyncIterable<Buffer>> {
    const { origin, pathname, search } = new URL(subgraph.url);
    const failure = (kind: SubgraphFailureKind, cause: unknown) =>
      new SubgraphFailure(subgraph.name, kind, this.timeout, cause);
    const response = await this.#agent
      .request({
        origin,
        path: `${pathname.replace(/\/+$/, "")}/stream${search}`,
        method: "POST",
        headers: { ...headers, "content-type": "application/json", accept: "text/event-stream" },
        body,
        signal,
      })
      .catch((error: unknown) => {
        throw failure(
          (error as { code?: string }).code === "UND_ERR_HEADERS_TIMEOUT" ? "TIMEOUT" : "UNREACHABLE",
          error,
        );
      });
    const type = String(response.headers["content-type"] ?? "");
    if (response.statusCode === 200 && type.startsWith("text/event-stream")) return response.body;
    const text = await response.body.text();
    const refusal = errorsIn(text).find(({ extensions }) => refusals.includes(extensions?.code));
    if (refusal) {
      const { code, ...extensions } = refusal.extensions ?? {};
      throw new CordonError(code as ErrorCode, refusal.message, extensions);
    }
    throw failure(failureBy(response.statusCode), `HTTP status ${response.statusCode}: ${text.slice(0, 200)}`);
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

function failureBy(status: number): SubgraphFailureKind {
  if (status === 401) return "UNTRUSTED";
  return status >= 500 ? "FAULT" : "REFUSED";
}

function errorsIn(text: string): readonly SubgraphError[] {
  try {
    const { errors } = JSON.parse(text) as { readonly errors?: unknown };
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}
