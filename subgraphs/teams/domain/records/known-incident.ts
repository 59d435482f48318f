import type { Handling } from "../../../response-model/evidence/handlings.js";

/** Who may read an incident: a copy of what the incidents subgraph says, and nothing else of it. */
export interface KnownIncident {
  readonly id: string;
  /** The entry of its timeline that this is as of. */
  readonly entry: number;
  readonly handling: Handling;
  readonly serviceIds: readonly string[];
  readonly virtualTeamPersonIds: readonly string[];
  readonly askedPersonIds: readonly string[];
  readonly askedTeamIds: readonly string[];
}
