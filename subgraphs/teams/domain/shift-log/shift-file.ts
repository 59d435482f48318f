import type { Person } from "../records/person.js";
import type { Shift } from "../records/shift.js";
import type { ShiftFollowUp } from "../records/shift-follow-up.js";
import type { ShiftLog } from "../records/shift-log.js";
import type { ShiftLogEntry } from "../records/shift-log-entry.js";
import type { Team } from "../records/team.js";

/** A team, and its shift that is on duty, if there is one. */
export interface DutyFile {
  readonly team: Team;
  readonly running: Shift | null;
}

/** A log that is written into, and the incidents that may be named in it. */
export interface LogFile {
  readonly team: Team;
  readonly log: ShiftLog;
  /** Those of the incidents that the input names that the writer may read. */
  readonly readableIncidentIds: readonly string[];
}

/** What is done with a shift looks at it, and at the one that is on duty now. */
export interface ShiftFile extends LogFile {
  readonly shift: Shift;
  readonly running: Shift;
}

/** What is done with an entry looks at it, and at the shift into whose log the next one is written. */
export interface EntryFile extends LogFile {
  readonly entry: ShiftLogEntry;
  readonly running: Shift;
  readonly correctedBy: Pick<ShiftLogEntry, "id"> | null;
}

/** What is done about the follow-up that an entry asks for. */
export interface FollowUpFile extends EntryFile {
  readonly followUp: ShiftFollowUp;
}

/** Who writes in the log of a team: its people. */
export const shiftTeamMembers = ({ team: { id, name } }: { readonly team: Team }) => ({
  SHIFT_TEAM_MEMBER: [{ id, name, isTeam: true }] satisfies readonly (Pick<Person, "id" | "name"> & {
    readonly isTeam: true;
  })[],
});
