import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { Indicator } from "../records/indicators/indicator.js";
import type { IndicatorRelation } from "../records/indicators/indicator-relation.js";
import type { Assignment } from "../records/people/assignment.js";
import type { RelationTarget } from "./relation-target.js";

/** An incident, or an alert with its incident, that something comes from. */
export interface Origin {
  readonly handling: Handling;
  /** Whether that incident has come to its end. */
  readonly isOver: boolean;
  /** Whether whoever acts may read it, or has related the indicator to it themselves. */
  readonly isKnown: boolean;
  readonly assignments: readonly Assignment[];
}

/** An indicator as operations act on it, with what some of them look at besides. */
export interface IndicatorFile {
  readonly indicator: Indicator;
  /** Another record of the same value, among those who are to read this one. */
  readonly twin?: Indicator | null;
  /** The incidents and alerts that it belongs to, where it is about to be marked: how each is marked, and who leads it. */
  readonly origins?: readonly Origin[];
  readonly target?: RelationTarget;
  /** The relation to the target, or the one that is named. */
  readonly standing?: IndicatorRelation | null;
}
