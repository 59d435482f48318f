import type { IncomingMessage } from "node:http";
import { forwardedHeaders } from "./request-context.js";

const forwarded = (headers: IncomingMessage["headers"]) => forwardedHeaders({ headers } as IncomingMessage);

test("Of the caller's headers only those go on that subgraphs act on", () => {
  const headers = { "idempotency-key": "key-1", traceparent: "00-1-2-01", cookie: "a=b", authorization: "Bearer x" };
  expect(forwarded(headers)).toEqual({ "idempotency-key": "key-1", traceparent: "00-1-2-01" });
});

test.each([
  ["ko-KR,ko;q=0.9,en;q=0.8", { "accept-language": "ko" }],
  ["fr;q=0.9,ko;q=0.1", { "accept-language": "ko" }],
  ["en-US,ko;q=0.5", {}],
  ["fr", {}],
])("Of %s the language goes on in which the caller is answered, where it is not English anyway", (header, expected) => {
  expect(forwarded({ "accept-language": header })).toEqual(expected);
});
