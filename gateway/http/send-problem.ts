import type { Exchange } from "../../platform/http/exchange.js";

/** Why a request failed as a whole, for programs that do not speak GraphQL (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

export function sendProblem(
  { response, requestId, logFields }: Exchange,
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): void {
  logFields.refusal ??= problem.code;
  if (response.headersSent) return;
  response.writeHead(problem.status, { ...headers, "content-type": "application/problem+json; charset=utf-8" });
  response.end(`${JSON.stringify({ type: "about:blank", ...problem, requestId })}\n`);
}
