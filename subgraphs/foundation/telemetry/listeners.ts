import type { AsyncLocalStorage } from "node:async_hooks";
import type { Channel, ChannelListener, TracingChannel } from "node:diagnostics_channel";
import type { Work } from "./channels.js";

/** A listener that threw. */
export interface FailedListener {
  readonly channel: string;
  readonly error: unknown;
}

const onFailures = new Set<(failed: FailedListener) => void>();

/** Hears of the first fault of each listener, until the signal. */
export function hearFailures(onFailure: (failed: FailedListener) => void, until: AbortSignal): void {
  onFailures.add(onFailure);
  until.addEventListener("abort", () => onFailures.delete(onFailure), { once: true });
}

/** Hears of work until the signal. What the listener throws goes no further. */
export function hear<Facts extends Work>(
  channel: Channel<unknown, Facts>,
  listener: (facts: Facts) => void,
  until: AbortSignal,
): void {
  const heard = harmless(String(channel.name), listener) as ChannelListener;
  channel.subscribe(heard);
  until.addEventListener("abort", () => channel.unsubscribe(heard), { once: true });
}

/** Does work within a store made for it, until the signal. While none can be made, the one around the work is kept. */
export function carry<Facts extends Work>(
  { start }: TracingChannel<unknown, Facts>,
  store: AsyncLocalStorage<unknown>,
  storeOf: (facts: Facts) => unknown,
  until: AbortSignal,
): void {
  start.bindStore(
    store,
    harmless(String(start.name), storeOf, () => store.getStore()),
  );
  until.addEventListener("abort", () => start.unbindStore(store), { once: true });
}

/**
 * A listener whose faults are told of, the first of them, and go no further. Node.js would throw them where nobody can
 * catch them, which ends the process: whoever looks on must never harm who works.
 */
function harmless<Facts, Result>(
  channel: string,
  listener: (facts: Facts) => Result,
  instead: () => Result = () => undefined as Result,
): (facts: Facts) => Result {
  let hasFailed = false;
  return (facts) => {
    try {
      return listener(facts);
    } catch (error) {
      if (!hasFailed) {
        hasFailed = true;
        tellFailure({ channel, error });
      }
      return instead();
    }
  };
}

function tellFailure(failed: FailedListener): void {
  for (const onFailure of onFailures) {
    try {
      onFailure(failed);
    } catch {
      // There is nobody left to tell.
    }
  }
}
