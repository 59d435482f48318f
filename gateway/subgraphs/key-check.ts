import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Exchange } from "../../platform/http/exchange.js";
import { keyCheckHeader } from "../../platform/http/key-check-header.js";
import { requestIdHeader } from "../../platform/http/request-id.js";
import { NotAcquired, Semaphore } from "../../platform/runtime/semaphore.js";
import type { FailureCount } from "../http/failure-count.js";
import { goneSignal } from "./gone-signal.js";
import type { HttpAnswer } from "./http-call.js";
import type { SubgraphClient } from "./subgraph-client.js";

/** How keys that are not good are counted. */
export interface KeyFailures {
  readonly failures: FailureCount;
  readonly addressOf: (request: IncomingMessage) => string;
}

/** What is known of a key before the body of its request is read. */
type KeyFinding =
  | { readonly is: "GOOD" }
  /** The answer is that of the subgraph. */
  | { readonly is: "NOT_GOOD"; readonly answer: HttpAnswer }
  | { readonly is: "TOO_MANY"; readonly seconds: number }
  | { readonly is: "BUSY" };

export interface KeyCheck {
  /** @throws SubgraphFailure when the subgraph does not answer */
  find(exchange: Exchange, client: SubgraphClient): Promise<KeyFinding>;
  /** The subgraph has refused a key with its body that was good a moment ago. */
  reject(exchange: Exchange): Promise<void>;
}

/** A key that was good so lately is not asked about again: the subgraph looks at it once more with the body, and its word counts. */
const goodForMs = 60_000;
const maxGood = 10_000;

const waitMs = 5_000;

/**
 * Asks a subgraph whether a key is good before any of the body is read: whoever has none costs neither memory nor the place of one who
 * has. One that was good lately is not asked about, so those who guess keys keep out no source that sends; and they wait for each
 * other once too many wrong ones have come from their address, as with tokens.
 */
export function keyCheck({ failures, addressOf }: KeyFailures): KeyCheck {
  const good = new LRUCache<string, true>({ max: maxGood, ttl: goodForMs });
  const [ordinary, suspect] = [
    new Semaphore(
      () => 64,
      () => 1_000,
    ),
    new Semaphore(
      () => 4,
      () => 200,
    ),
  ];
  return {
    find: async (exchange, client) => {
      const key = digestOf(exchange);
      if (good.has(key)) return { is: "GOOD" };
      const address = addressOf(exchange.request);
      const isSuspect = await failures.isSuspect(address);
      try {
        const answer = await (isSuspect ? suspect : ordinary).run(() => ask(exchange, client), waitMs);
        if (answer.status === 401) {
          const seconds = await failures.add(address);
          return isSuspect ? { is: "TOO_MANY", seconds } : { is: "NOT_GOOD", answer };
        }
        if (answer.status >= 500) throw client.failure("FAULT", `HTTP status ${answer.status}`);
        good.set(key, true);
        return { is: "GOOD" };
      } catch (error) {
        if (error instanceof NotAcquired) return { is: "BUSY" };
        throw error;
      }
    },
    reject: async (exchange) => {
      good.delete(digestOf(exchange));
      await failures.add(addressOf(exchange.request));
    },
  };
}

/** By its digest alone, so that no key stands in memory longer than its request; and for its path, since it is good nowhere else. */
const digestOf = ({ request, path }: Exchange): string =>
  createHash("sha256").update(`${path}\n${request.headers.authorization}`).digest("base64url");

function ask(exchange: Exchange, client: SubgraphClient): Promise<HttpAnswer> {
  const { request, path, requestId, logFields } = exchange;
  const headers = {
    authorization: request.headers.authorization ?? "",
    [keyCheckHeader]: "true",
    [requestIdHeader]: requestId,
  };
  return client.forward(path, Buffer.alloc(0), headers, goneSignal(exchange), logFields);
}
