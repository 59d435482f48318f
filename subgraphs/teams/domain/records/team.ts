import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../../response-model/process/team-functions.js";

/** A team of the organization: what it is for, and which cells of the responsibility matrix it holds. */
export interface Team {
  readonly id: string;
  /** Grows by one with each change. */
  readonly version: number;
  /** Its name in the organization file. */
  readonly key: string;
  readonly name: string;
  readonly function: TeamFunction;
  readonly description: string;
  readonly responsibilities: readonly Responsibility[];
}
