import { CordonError, errorCodes } from "../../platform/runtime/errors.js";
import type { Log } from "../../platform/runtime/log.js";
import type { Exchange } from "./exchange.js";
import { masked } from "./format-error.js";
import { IdentityProviderUnavailable } from "./identity-provider-unavailable.js";
import type { RequestLog } from "./request-log.js";
import { RequestRefusal } from "./request-refusal.js";

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
  const { status, message, extensions, headers } = refusalOf(error);
  if (status === 500)
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

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RequestRefusal) {
    const { status, message, code, headers } = error;
    return { status, message, extensions: { code }, headers };
  }
  if (error instanceof CordonError) {
    const { code, message, extensions } = error;
    return { status: errorCodes[code], message, extensions, headers: headersOf(error) };
  }
  return { status: 500, message: masked, extensions: { code: "INTERNAL_SERVER_ERROR" }, headers: {} };
}

function headersOf({ code, message, extensions }: CordonError): Readonly<Record<string, string>> {
  if (code === "SERVICE_UNAVAILABLE") return { "retry-after": "5" };
  if (code !== "UNAUTHENTICATED") return {};
  const fault = extensions.reason === "TOKEN_MISSING" ? "" : `, error="invalid_token", error_description="${message}"`;
  return { "www-authenticate": `Bearer realm="cordon"${fault}` };
}
