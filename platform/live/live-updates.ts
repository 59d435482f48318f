import type { DataSource } from "typeorm";
import type { Viewer } from "../identity/viewer.js";
import type { Log } from "../runtime/log.js";
import { Signal } from "../runtime/signal.js";
import { CommitListener } from "./commit-listener.js";
import { LiveCursors, maxWithheld, resumeExpired } from "./live-cursors.js";
import {
  type LiveEvent,
  lastLivePosition,
  newestLivePosition,
  readLiveEvents,
  readLiveEventsAt,
} from "./live-event.js";
import type { LiveSource } from "./live-source.js";
import { LiveStream } from "./live-stream.js";
import { maxMissed } from "./max-missed.js";
import { prepareUpdates } from "./prepare-updates.js";
import { streamEnded } from "./stream-ended.js";

const maxConcurrentLoads = 500;
/** Recent events are kept in memory, so that streams which resume after a moment need no database. */
const maxRecent = 1_000;
/** Polling is for notifications that were lost; otherwise nothing is read while nothing happens. */
const pollIntervalMs = 60_000;
const backoffMs = 250;
const withheldPollMs = 500;

/**
 * Delivers events committed by any replica to the subscribers of this process: in the order of commits, to those whom
 * an event concerns and who may see it now, in a few statements however many they are.
 */
export class LiveUpdates {
  readonly #streams = new Set<LiveStream>();
  readonly #signal = new Signal();
  readonly #listener: CommitListener;
  #recent: readonly LiveEvent[] = [];
  /** All events between this and the position are in `#recent`. */
  #recentFrom = 0;
  /** The last event that is delivered or being delivered. */
  #position = 0;
  /** Read at start. */
  #cursors: LiveCursors | undefined;
  #loop: Promise<void> | undefined;
  #stopped = false;

  constructor(
    private readonly database: DataSource,
    url: string,
    private readonly log: Log,
  ) {
    this.#listener = new CommitListener(url, () => this.#signal.raise(), log);
  }

  async start(): Promise<void> {
    this.#cursors = await LiveCursors.of(this.database);
    this.#position = await lastLivePosition(this.database);
    this.#recentFrom = this.#position;
    this.#loop = this.run();
    await this.#listener.start();
  }

  private get cursors(): LiveCursors {
    if (!this.#cursors) throw new Error("Live updates are not started yet.");
    return this.#cursors;
  }

  /** Open streams. */
  get size(): number {
    return this.#streams.size;
  }

  /**
   * Opens a stream after a cursor, or from now on; in that case, earlier commits are not delivered even if this process
   * has not read them yet.
   * @throws CordonError BAD_USER_INPUT or RESUME_EXPIRED
   */
  async subscribe<Arguments extends object, Thing>(
    source: LiveSource<Arguments, Thing>,
    wanted: Arguments,
    viewer: Viewer,
    after: string | null | undefined,
  ): Promise<LiveStream> {
    const resumed = after ? this.cursors.open(after, viewer.subject, new Date()) : undefined;
    const anySource = source as unknown as LiveSource<object, unknown>;
    const position = resumed?.position ?? Math.max(this.#position, await newestLivePosition(this.database));
    const leave = (ended: LiveStream) => this.#streams.delete(ended);
    const stream = new LiveStream(anySource, wanted, viewer, position, this.cursors, leave, resumed?.delivered);
    if (resumed && position > this.#position && position > (await lastLivePosition(this.database))) {
      throw resumeExpired("is not known in this database");
    }
    for (const event of resumed ? await readLiveEventsAt(this.database, resumed.withheld) : []) stream.withhold(event);
    await this.catchUp(stream);
    // Otherwise it would end there after each resume, and later events would never be delivered.
    if (stream.holdsTooMuch) {
      throw resumeExpired(`is followed by changes of more than ${maxWithheld} things that cannot be shown just now`);
    }
    if (this.#stopped) stream.end(streamEnded("STOPPING"));
    return stream;
  }

  /** Ends every stream, with a reason that lets clients resume elsewhere. */
  endStreams(): void {
    this.#stopped = true;
    for (const stream of this.#streams) stream.end(streamEnded("STOPPING"));
    this.#streams.clear();
  }

  async stop(): Promise<void> {
    this.endStreams();
    this.#signal.raise();
    await this.#listener.stop();
    await this.#loop;
  }

  private get withholds(): boolean {
    return [...this.#streams].some(({ withheld }) => withheld.size > 0);
  }

  private async run(): Promise<void> {
    while (!this.#stopped) {
      try {
        const events = await readLiveEvents(this.database, this.#position, maxConcurrentLoads);
        if (events.length > 0) await this.deliverAll(events);
        else if (!this.withholds) await this.#signal.wait(pollIntervalMs);
        else {
          await this.#signal.wait(withheldPollMs);
          await this.deliverAll([]);
        }
      } catch (error) {
        if (this.#stopped) return;
        this.log.warn({ error }, "live updates cannot read the database; trying again");
        await pause(backoffMs);
      }
    }
  }

  /** From here on, new streams catch up on these events by themselves, so that none is delivered twice or missed. */
  private async deliverAll(events: readonly LiveEvent[]): Promise<void> {
    const streams = [...this.#streams];
    this.#position = events.at(-1)?.position ?? this.#position;
    const kept = [...this.#recent, ...events];
    this.#recent = kept.slice(-maxRecent);
    this.#recentFrom = kept.at(-maxRecent - 1)?.position ?? this.#recentFrom;
    for (let failures = 0; !this.#stopped; failures += 1) {
      try {
        return await this.deliver(streams, events);
      } catch (error) {
        // Logged once: a missing lease can last, and updates of that copy are withheld meanwhile.
        if (failures === 0) this.log.warn({ error }, "live updates cannot read what an event is about; trying again");
        await pause(backoffMs);
      }
    }
  }

  /** Catches a stream up, and adds it to the live ones at the same position. */
  private async catchUp(stream: LiveStream): Promise<void> {
    stream.expect(maxMissed);
    while (!stream.ended && stream.position < this.#position) {
      const until = this.#position;
      const behind =
        stream.position >= this.#recentFrom
          ? this.#recent.filter(({ position }) => position > stream.position)
          : await readLiveEvents(this.database, stream.position, maxConcurrentLoads);
      const events = behind.filter(({ position }) => position <= until);
      await this.deliver([stream], events);
      // Counts only what this viewer may see, to reveal nothing else.
      if (stream.length > maxMissed) throw resumeExpired(`lies more than ${maxMissed} updates back`);
      if (events.length === 0) stream.position = until;
    }
    stream.expect(stream.length);
    if (stream.withheld.size > 0) this.#signal.raise();
    if (!stream.ended) this.#streams.add(stream);
  }

  /**
   * First loads for all streams, then delivers without awaiting in between. Withheld updates are retried with later
   * ones, so that updates of one entity stay in order.
   */
  private async deliver(streams: readonly LiveStream[], events: readonly LiveEvent[]): Promise<void> {
    const late = new Map(streams.flatMap(({ withheld }) => [...withheld]));
    const all = [...late.values(), ...events].sort((one, other) => one.position - other.position);
    const updates: (() => void)[] = [];
    for (const source of new Set(streams.map((stream) => stream.source))) {
      const ofSource = streams.filter((stream) => stream.source === source);
      updates.push(...(await prepareUpdates(this.database.manager, source, ofSource, all)));
    }
    for (const update of updates) update();
    const position = events.at(-1)?.position;
    for (const stream of streams) {
      if (position !== undefined && stream.position < position) stream.position = position;
      if (stream.ended) this.#streams.delete(stream);
    }
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
