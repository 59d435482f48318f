import type { IncomingMessage } from "node:http";
import type { Handler } from "../../platform/http/exchange.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { type StreamedResult, writeEventStream } from "../../platform/live/event-stream.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { tokenExpiry } from "../caller/token-expiry.js";
import { parametersOfBody } from "../graphql/graphql-parameters.js";
import { readJson } from "../http/read-json.js";
import { OperationRefusal } from "../planning/operation-refusal.js";
import type { LiveOperations } from "./live-operations.js";
import { LiveSubscription } from "./live-subscription.js";

interface EventStreamParts {
  /** Throws when the request cannot be authenticated. */
  readonly authenticate: (request: IncomingMessage) => Promise<Viewer>;
  readonly operations: LiveOperations;
  readonly maxBodyBytes: number;
}

/**
 * GraphQL over server-sent events in the distinct connections mode: one operation per request, and an event for each
 * result. As the protocol asks, errors of the operation itself come as a result, all others as an HTTP status.
 */
export function eventStreamRequest({ authenticate, operations, maxBodyBytes }: EventStreamParts): Handler {
  return async ({ request, response, requestId, logFields }) => {
    const viewer = await authenticate(request);
    logFields.subject = viewer.subject;
    const parameters = parametersOfBody(await readJson(request, maxBodyBytes));
    const lastEventId = request.headers["last-event-id"];
    const toErrorResult = (error: unknown, last?: string) => operations.errorResult(error, requestId, last);
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const result = await operations
      .open({
        viewer,
        parameters,
        lastEventId: typeof lastEventId === "string" && lastEventId !== "" ? lastEventId : undefined,
        expiresAt: tokenExpiry(request.headers.authorization),
        endsWithProcess: true,
        requestId,
        request,
        gone: gone.signal,
        logFields,
      })
      .catch((error: unknown) => {
        if (error instanceof OperationRefusal || isOperationError(error)) return toErrorResult(error);
        throw error;
      });
    if (!(result instanceof LiveSubscription)) return writeEventStream(response, only(result), () => undefined);
    response.on("close", () => void result.return());
    if (response.destroyed) void result.return();
    await writeEventStream(response, result.results(toErrorResult), () => result.lastEventId);
  };
}

/** Whether the operation itself is at fault, so that the client should not retry. */
const isOperationError = (error: unknown): boolean =>
  error instanceof CordonError && ["BAD_USER_INPUT", "RESUME_EXPIRED", "FORBIDDEN"].includes(error.code);

async function* only(result: object): AsyncGenerator<StreamedResult> {
  yield { result };
}
