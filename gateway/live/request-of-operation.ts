import type { IncomingMessage } from "node:http";
import { CordonError } from "../../platform/runtime/errors.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";

/** What may travel on as a header. */
const printable = /^[\x21-\x7e]{1,200}$/;

/**
 * One operation of a WebSocket as if it had come by a request of its own: what belongs to a single operation stands in its
 * `extensions`, since the headers are those of all. A key that came with the connection is none of any operation.
 * @throws CordonError when there is a key that cannot be one: without it, what is sent again would be done again
 */
export function requestOfOperation(connection: IncomingMessage, { extensions }: RawParameters): IncomingMessage {
  const { idempotencyKey, traceparent } = (extensions ?? {}) as Readonly<Record<string, unknown>>;
  const hasKey = idempotencyKey !== undefined && idempotencyKey !== null;
  if (hasKey && !isPrintable(idempotencyKey)) throw notAKey();
  const headers = {
    ...connection.headers,
    "idempotency-key": hasKey ? idempotencyKey : undefined,
    ...(isPrintable(traceparent) && { traceparent }),
  };
  return Object.create(connection, { headers: { value: headers } });
}

const isPrintable = (value: unknown): value is string => typeof value === "string" && printable.test(value);

const notAKey = () =>
  new CordonError(
    "BAD_USER_INPUT",
    "`extensions.idempotencyKey` must be 1 to 200 printable characters without spaces; a UUID is a good one. Nothing was done.",
  );
