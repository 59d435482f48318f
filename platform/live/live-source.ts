import type { EntityManager } from "typeorm";
import type { Viewer } from "../identity/viewer.js";
import type { LiveEvent } from "./live-event.js";

/** What one event has brought about, and which of the viewers that were asked for may see it. */
export interface Seen<Thing> {
  readonly thing: Thing;
  /** Places in the list of viewers. */
  readonly by: ReadonlySet<number>;
  /**
   * Of a copy whose marking is not confirmed just now: those who may see it as far as is known. They are told once it is
   * confirmed, if they still may see it by then.
   */
  readonly withheldFrom?: ReadonlySet<number>;
}

/** One kind of live update: which events it is made of, whom one concerns, and how it is loaded. */
export interface LiveSource<Arguments extends object, Thing> {
  /** The CloudEvents type of its events. */
  readonly event: string;
  /** Whether somebody wants to hear of an event, going by what the event itself tells. Pure, and called for every subscriber. */
  readonly concerns: (event: LiveEvent, wanted: Arguments) => boolean;
  /**
   * Loads what the events are about as it is now, for all viewers in one statement, by the rules of reading. An event of
   * something that is gone has no entry.
   */
  readonly load: (
    manager: EntityManager,
    events: readonly LiveEvent[],
    viewers: readonly Viewer[],
  ) => Promise<ReadonlyMap<LiveEvent, Seen<Thing>>>;
}

/** What a subscriber is handed for an event. */
export interface LiveUpdate<Thing> {
  /** Where a stream goes on behind this update. */
  readonly cursor: string;
  /** The operation, by the name of its mutation. */
  readonly operation: string;
  readonly at: Date;
  readonly thing: Thing;
  /** The trace that the operation is part of, as W3C trace context, while there are traces. */
  readonly traceparent?: unknown;
}
