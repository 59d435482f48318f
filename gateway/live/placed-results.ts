import type { ExecutionResult } from "graphql";
import type { StreamedResult } from "../../subgraphs/foundation/live/event-stream.js";
import type { LiveSubscription } from "./live-subscription.js";

/** The results with the place to go on from, which has no other place in this protocol. */
export function placedResults(
  subscription: LiveSubscription,
  tellError: Parameters<LiveSubscription["results"]>[0],
): AsyncGenerator<ExecutionResult, void, void> {
  const results = subscription.results(tellError);
  const withPlace = ({ id, result }: StreamedResult): ExecutionResult => {
    const { extensions, ...rest } = result as ExecutionResult;
    return id === undefined ? result : { ...rest, extensions: { ...extensions, lastEventId: id } };
  };
  const iterator = {
    next: async (): Promise<IteratorResult<ExecutionResult>> => {
      const { value, done } = await results.next();
      return done ? { value: undefined, done } : { value: withPlace(value), done: false };
    },
    return: async () => {
      await subscription.return();
      return { value: undefined, done: true as const };
    },
    throw: async (error: unknown) => {
      await subscription.return();
      throw error;
    },
    [Symbol.asyncIterator]: () => iterator,
    [Symbol.asyncDispose]: () => subscription.return().then(() => undefined),
  };
  return iterator as unknown as AsyncGenerator<ExecutionResult, void, void>;
}
