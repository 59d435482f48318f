import type { Indicator } from "../records/indicators/indicator.js";
import type { RelationTarget } from "./relation-target.js";

/** What is on record already of the values that are taken in. */
export interface IntakeFile {
  readonly target: RelationTarget;
  readonly isOnSecuritySide: boolean;
  /** The indicators of the same values that whoever takes them in may read. */
  readonly known: readonly Indicator[];
  /** Those of them that are related to the target. */
  readonly relatedIds: readonly string[];
  /** The SHA-256 of a value. */
  readonly hashOf: (value: string) => string;
}
