import type { Indicator } from "../records/indicators/indicator.js";
import type { IndicatorRelation } from "../records/indicators/indicator-relation.js";
import type { RelationTarget } from "./relation-target.js";

/** An indicator as operations act on it, with what some of them look at besides. */
export interface IndicatorFile {
  readonly indicator: Indicator;
  /** Another record of the same value, among those who are to read this one. */
  readonly twin?: Indicator | null;
  readonly target?: RelationTarget;
  /** The relation to the target, or the one that is named. */
  readonly standing?: IndicatorRelation | null;
}
