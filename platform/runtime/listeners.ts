import type { AsyncLocalStorage } from "node:async_hooks";
import type { Channel, ChannelListener, TracingChannel } from "node:diagnostics_channel";
import type { Work } from "./channels.js";

/** A listener that threw. */
interface FailedListener {
  readonly channel: string;
  readonly error: unknown;
}

const failureListeners = new Set<(failed: FailedListener) => void>();

/** Calls back with the first error of each listener, until the signal. */
export function subscribeToFailures(onFailure: (failed: FailedListener) => void, until: AbortSignal): void {
  failureListeners.add(onFailure);
  until.addEventListener("abort", () => failureListeners.delete(onFailure), { once: true });
}

/** Subscribes to a channel until the signal. Errors of the listener are contained. */
export function subscribe<Message extends Work>(
  channel: Channel<unknown, Message>,
  listener: (message: Message) => void,
  until: AbortSignal,
): void {
  const safe = harmless(String(channel.name), listener) as ChannelListener;
  channel.subscribe(safe);
  until.addEventListener("abort", () => channel.unsubscribe(safe), { once: true });
}

/** Runs traced work within a store made for it, until the signal. If none can be made, the current one stays. */
export function carry<Message extends Work>(
  { start }: TracingChannel<unknown, Message>,
  store: AsyncLocalStorage<unknown>,
  storeOf: (message: Message) => unknown,
  until: AbortSignal,
): void {
  start.bindStore(
    store,
    harmless(String(start.name), storeOf, () => store.getStore()),
  );
  until.addEventListener("abort", () => start.unbindStore(store), { once: true });
}

/**
 * Contains the errors of a listener and reports the first. Node.js would throw them uncaught, which ends the process: a
 * listener must never break the work it observes.
 */
function harmless<Message, Result>(
  channel: string,
  listener: (message: Message) => Result,
  instead: () => Result = () => undefined as Result,
): (message: Message) => Result {
  let hasFailed = false;
  return (message) => {
    try {
      return listener(message);
    } catch (error) {
      if (!hasFailed) {
        hasFailed = true;
        reportFailure({ channel, error });
      }
      return instead();
    }
  };
}

function reportFailure(failed: FailedListener): void {
  for (const onFailure of failureListeners) {
    try {
      onFailure(failed);
    } catch {
      // There is no one left to report to.
    }
  }
}
