import type { OnCallRotation } from "../records/on-call-rotation.js";
import type { Person } from "../records/person.js";
import type { Team } from "../records/team.js";

/** What a change to a rotation looks at: the rotation, its team with its people and the services it owns, and the person named. */
export interface RotationFile {
  readonly rotation: OnCallRotation;
  readonly team: Team;
  readonly members: readonly Person[];
  readonly serviceIds: readonly string[];
  readonly person: Person | null;
}
