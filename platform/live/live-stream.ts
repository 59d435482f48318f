import { createHash } from "node:crypto";
import type { Viewer } from "../identity/viewer.js";
import { BoundedQueue } from "./bounded-queue.js";
import { isEventOf } from "./is-event-of.js";
import { type LiveCursors, maxWithheld } from "./live-cursors.js";
import type { LiveEvent } from "./live-event.js";
import type { LiveSource, LiveUpdate } from "./live-source.js";
import { streamEnded } from "./stream-ended.js";

/** Updates that may be queued for a slow reader. */
const maxWaiting = 256;

/** The queue of updates for one subscriber. */
export class LiveStream extends BoundedQueue<LiveUpdate<unknown>> {
  /** Streams with the same key have the same viewer. */
  readonly viewerKey: string;
  /** Withheld updates by position: it is not confirmed now that the viewer may see them. */
  readonly withheld = new Map<number, LiveEvent>();
  /** It ended because it withheld more than a cursor has room for. */
  holdsTooMuch = false;

  /** Where it begins. */
  private readonly start: number;

  /**
   * @param position the last event that was delivered or did not concern the subscriber
   * @param delivered how many things of the event after that were delivered before
   */
  constructor(
    readonly source: LiveSource<object, unknown>,
    readonly wanted: object,
    readonly viewer: Viewer,
    public position: number,
    private readonly cursors: LiveCursors,
    onReturn: (stream: LiveStream) => void,
    private readonly delivered = 0,
  ) {
    super(maxWaiting, () => onReturn(this));
    this.start = position;
    this.viewerKey = createHash("sha256").update(JSON.stringify(viewer)).digest("base64");
  }

  /** The cursor to resume from, when no update is queued; none once the stream has ended. */
  get cursor(): string | undefined {
    return this.length === 0 && !this.ended ? this.cursorAt(this.position) : undefined;
  }

  private cursorAt(position: number, delivered = position === this.start ? this.delivered : 0): string {
    const withheld = [...this.withheld.keys()].filter((each) => each <= position);
    return this.cursors.seal({ position, time: new Date(), withheld, delivered }, this.viewer.subject);
  }

  /** Where the stream resumes after an update: within its event, if that is about more things. */
  private cursorAfter({ position, among }: LiveEvent): string {
    return among && !among.isLast
      ? this.cursorAt(position - 1, among.index + 1)
      : this.cursorAt(Math.max(this.position, position));
  }

  private wasDelivered({ position, among }: LiveEvent): boolean {
    return position === this.start + 1 && among !== undefined && among.index < this.delivered;
  }

  concerns(event: LiveEvent): boolean {
    return (
      (event.position > this.position || this.withheld.has(event.position)) &&
      isEventOf(this.source, event) &&
      !this.wasDelivered(event) &&
      this.source.concerns(event, this.wanted)
    );
  }

  /** Queues an update; ends the stream when the queue is full. */
  deliver(event: LiveEvent, update: Omit<LiveUpdate<unknown>, "cursor">): void {
    this.withheld.delete(event.position);
    if (!this.push({ ...update, cursor: this.cursorAfter(event) })) this.end(streamEnded("SLOW_READER"));
  }

  /**
   * Withholds an update. If there is no room, an earlier update of the same entity is dropped, since updates carry the
   * current state. Otherwise the stream ends before this event.
   */
  withhold(event: LiveEvent): void {
    this.withheld.set(event.position, event);
    if (this.withheld.size <= maxWithheld) return;
    const superseded = findOldestSuperseded([...this.withheld.values()]);
    this.withheld.delete((superseded ?? event).position);
    if (superseded || this.ended) return;
    this.holdsTooMuch = true;
    this.end(streamEnded("READERS_UNCONFIRMED"));
  }

  /** The event is not for the viewer, or its entity is gone. */
  pass(event: LiveEvent): void {
    this.withheld.delete(event.position);
  }

  /** Makes room for the updates since the cursor. */
  expect(updates: number): void {
    this.limit = maxWaiting + updates;
  }
}

/** The oldest event that is superseded by a later one about the same entity, if any. Pure. */
function findOldestSuperseded(events: readonly LiveEvent[]): LiveEvent | undefined {
  const inOrder = [...events].sort((one, other) => one.position - other.position);
  return inOrder.find((event, index) => inOrder.slice(index + 1).some(({ subject }) => subject === event.subject));
}
