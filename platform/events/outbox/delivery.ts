import type { DataSource } from "typeorm";
import { retryOnLockTimeout } from "../../database/retry-on-lock-timeout.js";
import type { Log } from "../../runtime/log.js";
import { oneAtATime } from "../../runtime/one-at-a-time.js";
import { Signal } from "../../runtime/signal.js";
import type { EventContract } from "../event-contract.js";
import { type ClaimedDelivery, DeliveryQueue } from "./delivery-queue.js";
import { eventFor } from "./event-for.js";
import { daysUntilLeft, OutboxSubscribers } from "./outbox-subscribers.js";
import type { Subscriber } from "./subscribers.js";
import { sendWebhook } from "./webhook.js";

const maxAtOnce = 50;
const idleMilliseconds = 1_000;
/** How long a delivery waits for others. */
interface Patience {
  /** How long a subscriber may take to answer. */
  readonly attemptMilliseconds: number;
  /** Longer than an attempt can take, so that a claim only expires when its process is gone; its events wait as long. */
  readonly leaseSeconds: number;
}
const usualPatience: Patience = { attemptMilliseconds: 5_000, leaseSeconds: 10 };
const maxBackoffSeconds = 300;

/** How often a process renews its subscribers and checks for those that no settings name. */
const keepInterval = 60 * 60 * 1_000;

/** Copies are normally confirmed within this. */
const unconfirmedPauseSeconds = 2;

/** Half a second after the first failed attempt, doubled each time, up to five minutes. Pure. */
export const pauseAfter = (attempt: number): number => Math.min(maxBackoffSeconds, 2 ** Math.min(attempt, 20) / 4);

/**
 * Delivers the outbox: at least once, and in order for each subject. A subscriber that is down delays only its own
 * deliveries, a refused event only its own subject. Both are retried with growing pauses, and at once when a subgraph
 * that was down responds again.
 */
export class Delivery {
  readonly #queue: DeliveryQueue;
  readonly #outboxSubscribers: OutboxSubscribers;
  readonly #signals: ReadonlyMap<Subscriber, Signal>;
  #loops: readonly Promise<void>[] = [];
  readonly #stopping = new AbortController();
  readonly #keeping = oneAtATime(
    () => this.keepSubscribers(),
    (error) => this.log.error({ error }, "the list of subscribers could not be read; trying again within the hour"),
  );
  #keepTimer: NodeJS.Timeout | undefined;

  constructor(
    database: DataSource,
    private readonly source: string,
    private readonly subscribers: readonly Subscriber[],
    private readonly contract: EventContract,
    private readonly log: Log,
    private readonly patience: Patience = usualPatience,
  ) {
    this.#queue = new DeliveryQueue(database, patience.leaseSeconds);
    this.#outboxSubscribers = new OutboxSubscribers(database);
    this.#signals = new Map(subscribers.map((subscriber) => [subscriber, new Signal()]));
  }

  /** Registers the subscribers and starts delivery. */
  async start(): Promise<void> {
    for (const subscriber of this.subscribers)
      await retryOnLockTimeout(() => this.#outboxSubscribers.register(subscriber));
    this.#keepTimer = setInterval(this.#keeping.begin, keepInterval);
    this.#keepTimer.unref();
    this.#keeping.begin();
    this.#loops = [...this.#signals].map(([subscriber, signal]) => this.run(subscriber, signal));
  }

  /** Checks for due deliveries now. */
  wake(): void {
    for (const signal of this.#signals.values()) signal.raise();
  }

  /** Retries all paused deliveries: the subscriber is back. */
  async retry(name: string): Promise<void> {
    await this.#queue.endPauses(name);
    this.wake();
  }

  /** Finishes attempts in progress; the rest stays in the outbox. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearInterval(this.#keepTimer);
    this.wake();
    await Promise.all([this.#keeping.waitUntilIdle(), ...this.#loops]);
  }

  undelivered(): Promise<number> {
    return this.#queue.waiting(this.subscribers.map(({ name }) => name));
  }

  /** Records that this process names its subscribers, and drops those that no process has named for days. */
  private async keepSubscribers(): Promise<void> {
    await this.#outboxSubscribers.keep(this.subscribers.map(({ name }) => name));
    for (const name of await this.#outboxSubscribers.leave(this.#stopping.signal))
      this.log.warn(
        { subscriber: name },
        `no setting has named this subscriber for ${daysUntilLeft} days: nothing more is kept for it. To be sent what it missed, if it is ever sent the past, it has to be named in EVENT_SUBSCRIBERS again`,
      );
  }

  private async run(subscriber: Subscriber, signal: Signal): Promise<void> {
    const underWay = new Set<Promise<void>>();
    while (!this.#stopping.signal.aborted) {
      const room = maxAtOnce - underWay.size;
      const claimed = room > 0 ? await this.claim(subscriber, room) : [];
      for (const delivery of claimed) {
        const attempt = this.attempt(subscriber, delivery).finally(() => {
          underWay.delete(attempt);
          signal.raise();
        });
        underWay.add(attempt);
      }
      if (claimed.length === 0 && !(await this.catchUp(subscriber))) await signal.wait(idleMilliseconds);
    }
    await Promise.all(underWay);
  }

  /**
   * Done by every delivering process, since the one that registered the subscriber may be gone.
   * @returns whether something was queued
   */
  private async catchUp({ name }: Subscriber): Promise<boolean> {
    try {
      return await this.#outboxSubscribers.catchUp(name, this.#stopping.signal);
    } catch (error) {
      this.log.error({ error, subscriber: name }, "what a subscriber has missed could not be queued; trying again");
      return false;
    }
  }

  private async claim({ name }: Subscriber, max: number): Promise<readonly ClaimedDelivery[]> {
    try {
      return await this.#queue.claim(name, max);
    } catch (error) {
      this.log.error({ error, subscriber: name }, "the outbox could not be read");
      return [];
    }
  }

  private async attempt(subscriber: Subscriber, delivery: ClaimedDelivery): Promise<void> {
    const { name } = subscriber;
    try {
      const event = eventFor(subscriber, delivery, this.contract);
      if (event === "unconfirmed")
        return await this.#queue.postpone(name, delivery, "its marking is not confirmed now", unconfirmedPauseSeconds);
      const sent = event
        ? await sendWebhook(subscriber, this.source, event, this.patience.attemptMilliseconds)
        : { answer: undefined };
      if (!("failure" in sent)) return await this.#queue.complete(name, delivery, hasCounted(sent));
      const { failure } = sent;
      const pauseSeconds = pauseAfter(delivery.attempt);
      this.log.warn({ subscriber: name, event: delivery.id, failure, pauseSeconds }, "an event was not delivered");
      await this.#queue.postpone(name, delivery, failure, pauseSeconds);
    } catch (error) {
      // The claim expires, and the event is sent again.
      this.log.error({ error, subscriber: name, event: delivery.id }, "a delivery could not be recorded");
    }
  }
}

/** Whether the subscriber counts events, as subgraphs do. */
const hasCounted = ({ answer }: { readonly answer?: unknown }): boolean =>
  (answer as { readonly counted?: unknown } | null | undefined)?.counted === true;
