import type { ExecutionResult } from "graphql";
import type { StreamedResult } from "../../platform/live/event-stream.js";
import type { LiveSubscription } from "../live/live-subscription.js";

/**
 * The results as graphql-ws wants them, each with the event id to resume from in its `extensions`.
 * @param onEnd called once, when there are no more
 */
export function subscriptionResults(
  subscription: LiveSubscription,
  toErrorResult: Parameters<LiveSubscription["results"]>[0],
  onEnd: () => void,
): AsyncGenerator<ExecutionResult, void, void> {
  const results = subscription.results(toErrorResult);
  let over = false;
  const end = () => {
    if (!over) onEnd();
    over = true;
  };
  const withLastEventId = ({ id, result }: StreamedResult): ExecutionResult => {
    const { extensions, ...rest } = result as ExecutionResult;
    return id === undefined ? result : { ...rest, extensions: { ...extensions, lastEventId: id } };
  };
  const iterator = {
    next: async (): Promise<IteratorResult<ExecutionResult>> => {
      try {
        const { value, done } = await results.next();
        if (!done) return { value: withLastEventId(value), done: false };
      } catch (error) {
        end();
        throw error;
      }
      end();
      return { value: undefined, done: true };
    },
    return: async () => {
      end();
      await subscription.return();
      return { value: undefined, done: true as const };
    },
    throw: async (error: unknown) => {
      end();
      await subscription.return();
      throw error;
    },
    [Symbol.asyncIterator]: () => iterator,
    [Symbol.asyncDispose]: () => iterator.return().then(() => undefined),
  };
  return iterator as unknown as AsyncGenerator<ExecutionResult, void, void>;
}
