import type { Exchange } from "../../platform/http/exchange.js";
import { type Refusal, refusalOf } from "../../platform/http/refusal-of.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { Log } from "../../platform/runtime/log.js";
import { maskedMessage } from "./format-error.js";
import { IdentityProviderUnavailable } from "./identity-provider-unavailable.js";
import type { RequestLog } from "./request-log.js";

/** Answers a request that failed as a whole: JSON in the form of a GraphQL response, without internals. */
export function refuse(
  { request, response, requestId, logFields }: Exchange,
  error: unknown,
  log: Log,
  requests: Pick<RequestLog, "isFirst">,
): void {
  if (error instanceof IdentityProviderUnavailable && requests.isFirst("(any)", "identity provider")) {
    log.error({ requestId, cause: String(error.reason) }, "identity provider does not answer");
  }
  const refusal = refusalOf(error);
  const { status, message, extensions, headers } = refusal ?? fault;
  if (status === 500)
    log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "unexpected error");
  logFields.refusal = extensions.reason ?? extensions.code;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const wanted = request.headers.accept ?? "";
  const type = wanted.includes("application/graphql-response+json")
    ? "application/graphql-response+json"
    : "application/json";
  response.writeHead(status, { ...headers, ...headersFor(error), "content-type": `${type}; charset=utf-8` });
  response.end(`${JSON.stringify({ errors: [{ message, extensions }] })}\n`);
}

const fault: Refusal = {
  status: 500,
  message: maskedMessage,
  extensions: { code: "INTERNAL_SERVER_ERROR" },
  headers: {},
};

/** Headers that HTTP clients act on. Their text is fixed by the gateway, plain ASCII without quotes. */
function headersFor(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof CordonError)) return {};
  const { code, message, extensions } = error;
  if (code === "SERVICE_UNAVAILABLE") return { "retry-after": "5" };
  if (code !== "UNAUTHENTICATED") return {};
  const fault = extensions.reason === "TOKEN_MISSING" ? "" : `, error="invalid_token", error_description="${message}"`;
  return { "www-authenticate": `Bearer realm="cordon"${fault}` };
}
