import type { Indicator } from "../records/indicators/indicator.js";
import type { RelationTarget } from "./relation-target.js";

/** A further target, and the known indicators that are related to it. */
interface Around {
  readonly target: RelationTarget;
  readonly relatedIds: readonly string[];
}

/** What is on record already of the values that are taken in. */
export interface IntakeFile {
  readonly target: RelationTarget;
  readonly isOnSecuritySide: boolean;
  /** The indicators of the same values that whoever takes them in may read. */
  readonly known: readonly Indicator[];
  /** Those of them that are related to the target. */
  readonly relatedIds: readonly string[];
  /** The incident of the alert that is named, where what the alert reports is taken: what is taken is related to both. */
  readonly around?: Around | null;
  /** What the alert that is named reports. */
  readonly reported: readonly string[];
  /** The SHA-256 of a value. */
  readonly hashOf: (value: string) => string;
}
