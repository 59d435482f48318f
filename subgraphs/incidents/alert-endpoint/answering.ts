import { STATUS_CODES } from "node:http";
import type { Handler } from "../../../platform/http/exchange.js";
import type { Log } from "../../../platform/runtime/log.js";
import { problemOf } from "./problem-of.js";

/** A handler that tells the sender of alerts in the form of RFC 9457 why they were not taken. */
export const answering =
  (log: Log, take: Handler): Handler =>
  async (exchange) => {
    try {
      await take(exchange);
    } catch (error) {
      const { request, response, requestId, logFields } = exchange;
      // The rest of the body is discarded, so that the sender can read the response.
      request.resume();
      const { status, code, detail, headers } = problemOf(error);
      if (status === 500) log.error({ requestId, error }, "alerts were not taken");
      logFields.refusal = code;
      if (response.headersSent) return;
      response.writeHead(status, {
        ...headers,
        "content-type": "application/problem+json; charset=utf-8",
        "cache-control": "no-store",
      });
      response.end(
        JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, code, detail, requestId }),
      );
    }
  };
