import { createHash } from "node:crypto";
import type { Viewer } from "../identity/viewer.js";
import { BoundedQueue } from "./bounded-queue.js";
import { type LiveCursors, maxWithheld } from "./live-cursors.js";
import type { LiveEvent } from "./live-event.js";
import type { LiveSource, LiveUpdate } from "./live-source.js";
import { streamEnded } from "./stream-ended.js";

/** How many updates may wait for a reader that is slower than they come. */
const maxWaiting = 256;

/** The updates of one subscriber. */
export class LiveStream extends BoundedQueue<LiveUpdate<unknown>> {
  /** Two streams with the same key have the same viewer. */
  readonly viewerKey: string;
  /** What is not told yet, by position, since nothing confirms just now that the viewer may see it. */
  readonly withheld = new Map<number, LiveEvent>();
  /** It has ended since more things are withheld than it has places for. */
  holdsTooMuch = false;

  /** @param position behind which event it stands: all up to it were told, or were not for this subscriber */
  constructor(
    readonly source: LiveSource<object, unknown>,
    readonly wanted: object,
    readonly viewer: Viewer,
    public position: number,
    private readonly cursors: LiveCursors,
    onReturn: (stream: LiveStream) => void,
  ) {
    super(maxWaiting, () => onReturn(this));
    this.viewerKey = createHash("sha256").update(JSON.stringify(viewer)).digest("base64");
  }

  /** Where to go on, when nothing waits to be handed out; a stream that has ended is told nothing more, and has no place. */
  get cursor(): string | undefined {
    return this.length === 0 && !this.ended ? this.cursorAt(this.position) : undefined;
  }

  private cursorAt(position: number): string {
    const withheld = [...this.withheld.keys()].filter((each) => each <= position);
    return this.cursors.seal({ position, time: new Date(), withheld }, this.viewer.subject);
  }

  concerns(event: LiveEvent): boolean {
    return (
      (event.position > this.position || this.withheld.has(event.position)) &&
      event.type === this.source.event &&
      this.source.concerns(event, this.wanted)
    );
  }

  /** One update more, or the end for a reader that has fallen behind too far. */
  deliver(event: LiveEvent, update: Omit<LiveUpdate<unknown>, "cursor">): void {
    this.withheld.delete(event.position);
    const cursor = this.cursorAt(Math.max(this.position, event.position));
    if (!this.push({ ...update, cursor })) this.end(streamEnded("SLOW_READER"));
  }

  /**
   * Not told yet. When there is no place for it, what is known to happen later to the same thing does for both, as a thing is
   * told as it is by then. Of more things than there are places, the stream ends in front of this event.
   */
  withhold(event: LiveEvent): void {
    this.withheld.set(event.position, event);
    if (this.withheld.size <= maxWithheld) return;
    const superseded = oldestSuperseded([...this.withheld.values()]);
    this.withheld.delete((superseded ?? event).position);
    if (superseded || this.ended) return;
    this.holdsTooMuch = true;
    this.end(streamEnded("READERS_UNCONFIRMED"));
  }

  /** Not for the viewer, or about something that is gone. */
  pass(event: LiveEvent): void {
    this.withheld.delete(event.position);
  }

  /** Makes room for what has gathered since the place that is resumed from. */
  expect(updates: number): void {
    this.limit = maxWaiting + updates;
  }
}

/** The oldest of the events that a later one about the same thing stands for; undefined when each is about another thing. Pure. */
function oldestSuperseded(events: readonly LiveEvent[]): LiveEvent | undefined {
  const inOrder = [...events].sort((one, other) => one.position - other.position);
  return inOrder.find((event, place) => inOrder.slice(place + 1).some(({ subject }) => subject === event.subject));
}
