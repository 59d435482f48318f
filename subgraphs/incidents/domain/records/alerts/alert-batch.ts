import type { AlertOutcome } from "../../../../response-model/detection-and-analysis/alerts/alert-outcomes.js";
import type { ItemProblem } from "./item-problem.js";

/** What became of one alert of a call. */
export interface AlertBatchItem {
  /** Its place in the call, from 0. */
  readonly place: number;
  readonly outcome: AlertOutcome;
  /** The alert; null where there is none, or where it was returned to the queue and fewer than all responders may read it. */
  readonly alertId: string | null;
  /** How often the alert was reported by now; null where it is not named. */
  readonly count: number | null;
  /** Why it was refused; null otherwise. */
  readonly reason: string | null;
  /** The same with its code and its facts, in every language; left out where it was handed in by a source. */
  readonly problem?: ItemProblem;
  /** The same without anything that the alert says; left out where the reason says nothing of it. */
  readonly reasonInBrief?: string;
  /** What was named as techniques and is none; left out where there is nothing. */
  readonly unknownTechniques?: readonly string[];
  /** What was given as its severity and is none; left out where there is nothing. */
  readonly unknownSeverity?: string;
  /** What was given as its marking and is none; left out where there is nothing. */
  readonly unknownHandling?: string;
  /** How many alerts it stands for, where its source says that it has left these out; left out where it is one. */
  readonly leftOutAlerts?: number;
  /** How many indicators were left out, since there were too many or they are too long; left out where all are kept. */
  readonly leftOutIndicators?: number;
  /** How many hosts, users and resources were left out for the same reasons; left out where all are kept. */
  readonly leftOutEntities?: number;
  /** When it was said to have been seen, where that was still to come: when it was received counts instead. Left out otherwise. */
  readonly futureObservedAt?: string;
  /** In one of which it arose, nobody knows in which, so that it proves the monitoring of none; left out where that is clear. */
  readonly ambiguousEnvironments?: readonly string[];
}

/** Many alerts that one call was about, with what became of each. It never changes. */
export interface AlertBatch {
  readonly id: string;
  readonly version: number;
  readonly operation: string;
  readonly alertSourceId: string | null;
  /** The person, the program, or the source itself; null where alerts came back for an indicator. */
  readonly performedById: string | null;
  readonly performedAt: Date;
  /** SHA-256 of what was handed in. */
  readonly sha256: string;
  readonly items: readonly AlertBatchItem[];
  /** The alerts among the items, without those that were refused. */
  readonly alertIds: readonly string[];
}
