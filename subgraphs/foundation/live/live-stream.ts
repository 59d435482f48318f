import { createHash } from "node:crypto";
import type { Viewer } from "../viewer.js";
import { BoundedQueue } from "./bounded-queue.js";
import type { LiveCursors } from "./live-cursors.js";
import type { LiveSource, LiveUpdate } from "./live-source.js";
import { streamEnded } from "./stream-ended.js";

/** How many updates may wait for a reader that is slower than they come. */
const mostWaiting = 256;

/** The updates of one subscriber. */
export class LiveStream extends BoundedQueue<LiveUpdate<unknown>> {
  /** Two streams with the same key have the same viewer. */
  readonly viewerKey: string;

  /** @param position behind which event it stands: all up to it were told, or were not for this subscriber */
  constructor(
    readonly source: LiveSource<object, unknown>,
    readonly wanted: object,
    readonly viewer: Viewer,
    public position: number,
    private readonly cursors: LiveCursors,
    onReturn: (stream: LiveStream) => void,
  ) {
    super(mostWaiting, () => onReturn(this));
    this.viewerKey = createHash("sha256").update(JSON.stringify(viewer)).digest("base64");
  }

  /** Where to go on, when nothing waits to be handed out; a stream that has ended is told nothing more, and has no place. */
  get cursor(): string | undefined {
    return this.length === 0 && !this.ended ? this.cursorAt(this.position) : undefined;
  }

  cursorAt(position: number): string {
    return this.cursors.seal({ position, time: new Date() }, this.viewer.subject);
  }

  /** One update more, or the end for a reader that has fallen behind too far. */
  tell(update: LiveUpdate<unknown>): void {
    if (!this.push(update)) this.end(streamEnded("SLOW_READER"));
  }

  /** Makes room for what has gathered since the place that is resumed from. */
  expect(updates: number): void {
    this.limit = mostWaiting + updates;
  }
}
