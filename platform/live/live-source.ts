import type { EntityManager } from "typeorm";
import type { Viewer } from "../identity/viewer.js";
import type { LiveEvent } from "./live-event.js";

/** The entity that one event changed, and which of the viewers may see it. */
export interface Seen<Thing> {
  readonly thing: Thing;
  /** Indexes into the list of viewers. */
  readonly by: ReadonlySet<number>;
  /**
   * For a copy whose marking is not confirmed now: viewers who may see it as far as is known. They get the update once
   * it is confirmed, if they may still see it.
   */
  readonly withheldFrom?: ReadonlySet<number>;
}

/** One kind of live update: its events, whom each concerns, and how its entities are loaded. */
export interface LiveSource<Arguments extends object, Thing> {
  /** The CloudEvents type of its events, or several. */
  readonly event: string | readonly string[];
  /**
   * For events about several things: the ids of all of them, always in the same order. Each is then concerned, loaded
   * and delivered as an event of its own, whose subject it is. For copies, whose events may be withheld, at most one.
   */
  readonly subjects?: (event: LiveEvent) => readonly string[];
  /** Whether a subscriber wants an event, by the data of the event only. Pure, and called for every subscriber. */
  readonly concerns: (event: LiveEvent, wanted: Arguments) => boolean;
  /**
   * Loads the entities of the events as they are now, for all viewers in one statement, by the rules of reading. Events
   * of deleted entities have no entry.
   */
  readonly load: (
    manager: EntityManager,
    events: readonly LiveEvent[],
    viewers: readonly Viewer[],
  ) => Promise<ReadonlyMap<LiveEvent, Seen<Thing>>>;
  /** Whether a subscriber wants a thing, by what the event does not say. Pure; it looks at what no operation changes. */
  readonly fits?: (thing: Thing, wanted: Arguments) => boolean;
}

/** One update for a subscriber. */
export interface LiveUpdate<Thing> {
  /** The event id after which a stream resumes. */
  readonly cursor: string;
  /** The name of the mutation. */
  readonly operation: string;
  readonly at: Date;
  readonly thing: Thing;
  /** The trace context (W3C) of the operation, while tracing is on. */
  readonly traceparent?: unknown;
}
