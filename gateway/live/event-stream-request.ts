import type { IncomingMessage } from "node:http";
import type { Handler } from "../../platform/http/exchange.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { type StreamedResult, writeEventStream } from "../../platform/live/event-stream.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { parametersOfBody } from "../graphql/graphql-parameters.js";
import { OperationRefusal } from "../graphql/operation-refusal.js";
import { readJson } from "../http/read-json.js";
import type { LiveOperations } from "./live-operations.js";
import { LiveSubscription } from "./live-subscription.js";
import { tokenExpiry } from "./token-expiry.js";

export interface EventStreamParts {
  /** Who sends a request. Throws when that is nobody. */
  readonly recognize: (request: IncomingMessage) => Promise<Viewer>;
  readonly operations: LiveOperations;
  readonly maxBodyBytes: number;
}

/**
 * GraphQL over server-sent events, in the distinct connections mode: one operation, and an event for each result. What is
 * wrong with the operation itself comes as a result as well, as the protocol has it; everything else as an HTTP status.
 */
export function eventStreamRequest({ recognize, operations, maxBodyBytes }: EventStreamParts): Handler {
  return async ({ request, response, requestId, facts }) => {
    const viewer = await recognize(request);
    facts.subject = viewer.subject;
    const parameters = parametersOfBody(await readJson(request, maxBodyBytes));
    const lastEventId = request.headers["last-event-id"];
    const tellError = (error: unknown, last?: string) => operations.tellError(error, requestId, last);
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const opened = await operations
      .open({
        viewer,
        parameters,
        lastEventId: typeof lastEventId === "string" && lastEventId !== "" ? lastEventId : undefined,
        expiresAt: tokenExpiry(request.headers.authorization),
        endsWithProcess: true,
        requestId,
        request,
        gone: gone.signal,
        facts,
      })
      .catch((error: unknown) => {
        if (error instanceof OperationRefusal || isOfOperation(error)) return tellError(error);
        throw error;
      });
    if (!(opened instanceof LiveSubscription)) return writeEventStream(response, only(opened), () => undefined);
    response.on("close", () => void opened.return());
    if (response.destroyed) void opened.return();
    await writeEventStream(response, opened.results(tellError), () => opened.place);
  };
}

/** Whether something is wrong with what was asked: asking again would be in vain. */
const isOfOperation = (error: unknown): boolean =>
  error instanceof CordonError && ["BAD_USER_INPUT", "RESUME_EXPIRED", "FORBIDDEN"].includes(error.code);

async function* only(result: object): AsyncGenerator<StreamedResult> {
  yield { result };
}
