import type { Exchange } from "../../platform/http/exchange.js";
import { type Refusal, refusalOf } from "../../platform/http/refusal-of.js";
import type { Log } from "../../platform/runtime/log.js";
import { masked } from "./format-error.js";
import { IdentityProviderUnavailable } from "./identity-provider-unavailable.js";
import type { RequestLog } from "./request-log.js";

/** Answers a request that failed as a whole: always JSON in the form of a GraphQL answer, never what went wrong inside. */
export function refuse(
  { request, response, requestId, facts }: Exchange,
  error: unknown,
  log: Log,
  requests: Pick<RequestLog, "isFirst">,
): void {
  if (error instanceof IdentityProviderUnavailable && requests.isFirst("(any)", "identity provider")) {
    log.error({ requestId, cause: String(error.reason) }, "identity provider does not answer");
  }
  const refusal = refusalOf(error);
  const { status, message, extensions, headers } = refusal ?? fault;
  if (!refusal)
    log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "unexpected error");
  facts.refusal = extensions.reason ?? extensions.code;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const wanted = request.headers.accept ?? "";
  const type = wanted.includes("application/graphql-response+json")
    ? "application/graphql-response+json"
    : "application/json";
  response.writeHead(status, { ...headers, "content-type": `${type}; charset=utf-8` });
  response.end(`${JSON.stringify({ errors: [{ message, extensions }] })}\n`);
}

const fault: Refusal = { status: 500, message: masked, extensions: { code: "INTERNAL_SERVER_ERROR" }, headers: {} };
