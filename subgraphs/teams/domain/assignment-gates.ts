import { gateRules } from "../../response-model/machines/gate-rules.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { ResponsibilityFile } from "./responsibility-file.js";
import { takesTwoPeople } from "./responsibility-request-file.js";

/** What giving a cell at once looks at: the team, and the cell that is named. */
export interface AssignmentFile extends ResponsibilityFile {
  readonly responsibility: Responsibility;
}

/** When one person may give a cell alone. */
export const assignmentGates = gateRules<AssignmentFile>()({
  NO_SECOND_PERSON_NEEDED: ({ team, responsibility }) =>
    takesTwoPeople(responsibility)
      ? [["SECURITY_SIDE", { responsibility: `"${responsibilities[responsibility].title}"`, team: team.name }]]
      : [],
});
