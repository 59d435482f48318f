import { setTimeout as sleep } from "node:timers/promises";
import type { Viewer } from "../../platform/identity/viewer.js";
import type { StreamedResult } from "../../platform/live/event-stream.js";
import { readEventStream } from "../../platform/live/read-event-stream.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { Log } from "../../platform/runtime/log.js";
import type { SubgraphResult } from "../graphql/subgraph.js";

/** An event of a subgraph. While tracing is on, with the trace context (W3C) of the operation that caused it. */
export interface SubgraphEvent extends SubgraphResult {
  readonly extensions?: { readonly traceparent?: unknown };
}

interface UpstreamParts {
  /** The subscriber as of now. */
  readonly identify: () => Promise<Viewer>;
  /** Opens the stream of the subgraph. @throws CordonError when a retry would fail as well. */
  readonly open: (
    viewer: Viewer,
    lastEventId: string | undefined,
    signal: AbortSignal,
  ) => Promise<AsyncIterable<Buffer>>;
  /** Charges an event to the rate limit. Resolves to 0, or to the milliseconds after which to try again. */
  readonly pay: () => Promise<number>;
  /** Makes the result of an event: runs the rest of the query plan over it. */
  readonly answer: (event: SubgraphEvent, viewer: Viewer) => Promise<StreamedResult["result"]>;
  readonly log: Log;
  readonly timing?: UpstreamTiming;
}

/** In milliseconds. */
export interface UpstreamTiming {
  /** How often the viewer is identified again. */
  readonly pollIntervalMs: number;
  /** How often the stream is reopened: the signature of its viewer is valid for a minute. */
  readonly renewIntervalMs: number;
  readonly minBackoffMs: number;
  readonly maxBackoffMs: number;
}

/** A client's side of the subscription. */
interface Listener {
  /** The stream resumes: what was missed comes at once. */
  expectMissed?(): void;
  deliver(result: StreamedResult): void;
  end(error: unknown): void;
}

const defaultTiming: UpstreamTiming = {
  pollIntervalMs: 2_000,
  renewIntervalMs: 30_000,
  minBackoffMs: 100,
  maxBackoffMs: 5_000,
};

/**
 * One subscription at a subgraph for one viewer, shared by any number of clients. It is reopened after the last event when
 * it breaks off, when the viewer changes, and when the viewer must be signed again. Clients only notice a delay.
 */
export class Upstream {
  readonly listeners = new Set<Listener>();
  /** Resolves when the subgraph accepts the subscription; rejects when it refuses it. */
  readonly opened: Promise<void>;
  readonly #timing: UpstreamTiming;
  readonly #over = new AbortController();
  #connection = new AbortController();
  #isOpen = false;
  /** Whether events came to be held back. */
  #heldBack = false;
  /** How long events are held back because the rate limit is used up. */
  #waitMs = 0;

  /** @param lastEventId the event it starts after; then the last event delivered */
  constructor(
    private readonly parts: UpstreamParts,
    public lastEventId: string | undefined,
    private readonly onEnd: () => void,
  ) {
    this.#timing = parts.timing ?? defaultTiming;
    this.opened = new Promise((resolve, reject) => {
      void this.run(() => {
        this.#isOpen = true;
        resolve();
      }).catch((error: unknown) => {
        this.end(error);
        reject(error);
      });
    });
    this.opened.catch(() => undefined);
  }

  /** Ends the subscription with its last listener. */
  leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size === 0) this.end();
  }

  private end(error?: unknown): void {
    if (this.#over.signal.aborted) return;
    this.#over.abort();
    this.#connection.abort();
    this.onEnd();
    for (const listener of this.listeners) listener.end(error);
  }

  /** Rejects with the error that ends the subscription. */
  private async run(opened: () => void): Promise<void> {
    let pause = this.#timing.minBackoffMs;
    let resumes = this.lastEventId !== undefined;
    while (!this.#over.signal.aborted) {
      this.#connection = new AbortController();
      const { signal } = this.#connection;
      const began = Date.now();
      try {
        const viewer = await this.parts.identify();
        const body = await this.parts.open(viewer, this.lastEventId, signal);
        if (resumes) for (const listener of this.listeners) listener.expectMissed?.();
        resumes = false;
        opened();
        const stop = this.renewInTime(viewer);
        await this.read(body, viewer).finally(stop);
        if (this.#waitMs > 0) await this.waitUntilPaid();
      } catch (error) {
        if (this.#over.signal.aborted) return;
        if (!signal.aborted) {
          if (!this.#isOpen || isFinal(error)) throw error;
          this.parts.log.warn({ cause: causeOf(error), pause }, "live updates of a subgraph broke off; resuming");
        }
      }
      // A renewal takes no time in which anything would be missed.
      resumes = !signal.aborted || this.#heldBack;
      this.#heldBack = false;
      if (signal.aborted || Date.now() - began > this.#timing.maxBackoffMs) pause = this.#timing.minBackoffMs;
      else {
        await pauseFor(pause * (0.5 + Math.random()), this.#over.signal);
        pause = Math.min(this.#timing.maxBackoffMs, pause * 2);
      }
    }
  }

  /**
   * Closes the stream while waiting, so that the subgraph does no work for it. The late events are loaded when it is
   * reopened: with the state, and for the readers, of then.
   */
  private async waitUntilPaid(): Promise<void> {
    this.#heldBack = true;
    this.#connection.abort();
    await pauseFor(this.#waitMs, this.#over.signal);
    this.#waitMs = 0;
  }

  private async read(body: AsyncIterable<Buffer>, viewer: Viewer): Promise<void> {
    for await (const { id, event, data } of readEventStream(body)) {
      if (event === "next" && data !== undefined) {
        const subgraphEvent = JSON.parse(data) as SubgraphEvent;
        if (!subgraphEvent.data && subgraphEvent.errors?.some(({ extensions }) => extensions?.code === "STREAM_ENDED"))
          return;
        this.#waitMs = await this.parts.pay();
        if (this.#waitMs > 0) return;
        const result = await this.parts.answer(subgraphEvent, viewer);
        if (this.#over.signal.aborted) return;
        this.lastEventId = id ?? this.lastEventId;
        for (const listener of this.listeners) listener.deliver({ id, result });
      } else this.lastEventId = id ?? this.lastEventId;
    }
  }

  /** Aborts the connection, so that it is reopened, when the viewer has changed or its signature is about to expire. */
  private renewInTime(viewer: Viewer): () => void {
    const { pollIntervalMs, renewIntervalMs } = this.#timing;
    const connection = this.#connection;
    const due = Date.now() + renewIntervalMs * (0.8 + 0.3 * Math.random());
    const timer = setInterval(async () => {
      const now = await this.parts.identify().catch((error: unknown) => (isFinal(error) ? error : viewer));
      if (now !== viewer && JSON.stringify(now) !== JSON.stringify(viewer)) connection.abort();
      else if (Date.now() + pollIntervalMs > due) connection.abort();
    }, pollIntervalMs);
    return () => clearInterval(timer);
  }
}

/** Whether a retry would be refused as well. */
const isFinal = (error: unknown): boolean => error instanceof CordonError && error.code !== "SERVICE_UNAVAILABLE";

const causeOf = (error: unknown) =>
  error instanceof Error && error.cause ? `${error.message}: ${String(error.cause)}` : String(error);

/** Resolves early when it is aborted. */
const pauseFor = (milliseconds: number, signal: AbortSignal) =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);
