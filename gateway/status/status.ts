import type { IncomingMessage } from "node:http";
import type { Handler } from "../../platform/http/exchange.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { isFromThisMachine } from "./is-from-this-machine.js";
import { statusPage, statusPageSecurityPolicy } from "./status-page.js";
import { type StatusSources, statusReport } from "./status-report.js";

/** GET /status: JSON if the client prefers it, otherwise the page. */
export function status(sources: StatusSources): Handler {
  return async ({ request, response }) => {
    const report = await statusReport(sources);
    const html = !request.headers.accept?.includes("application/json");
    response.setHeader("cache-control", "no-store");
    response.setHeader("vary", "accept");
    response.setHeader("x-content-type-options", "nosniff");
    if (html) response.setHeader("content-security-policy", statusPageSecurityPolicy);
    response.setHeader("content-type", html ? "text/html; charset=utf-8" : "application/json; charset=utf-8");
    const isReadByPerson = /[?&]every=/.test(request.url ?? "");
    response.end(html ? statusPage(report, isReadByPerson, new Date()) : `${JSON.stringify(report)}\n`);
  };
}

/**
 * GET /status on the public port: for authenticated people, and during development for this machine. It reveals
 * internals, so programs do not get it.
 */
export function guardedStatus(
  answer: Handler,
  authenticate: (request: IncomingMessage) => Promise<Viewer>,
  openToThisMachine: boolean,
): Handler {
  return async (exchange) => {
    const { request } = exchange;
    if (!(openToThisMachine && isFromThisMachine(request))) {
      const { kind } = await authenticate(request);
      if (kind !== "PERSON")
        throw new CordonError("FORBIDDEN", "The status page is for people. Ask with a person's token.");
    }
    await answer(exchange);
  };
}
