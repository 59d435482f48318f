import type { Timer } from "../../../response-model/process/timers.js";

/** Whom something was waiting for when its time had passed. */
export interface Awaited {
  readonly awaitedPersonIds: readonly string[];
  readonly awaitedTeamIds: readonly string[];
}

/** What subscribers are told of a wait that has run out, so that somebody can be called. */
export interface RunOut extends Awaited {
  readonly timer: Timer;
  /** The thing that waited. */
  readonly awaitedId: string;
  readonly dueAt: Date;
}
