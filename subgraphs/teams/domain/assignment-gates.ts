import { gateRules } from "../../response-model/gates/gate-rules.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { titleOf } from "../../response-model/vocabulary.js";
import { type ResponsibilityFile, whyNotAssign, whyNotWithdraw } from "./responsibility-file.js";
import { takesTwoPeople } from "./responsibility-request-file.js";

/** What giving and taking a cell at once look at: the team, and the cell that is named. */
export interface AssignmentFile extends ResponsibilityFile {
  readonly responsibility: Responsibility;
}

/** When one person may give a cell alone, and when it can be given and taken at all. */
export const assignmentGates = gateRules<AssignmentFile>()({
  NO_SECOND_PERSON_NEEDED: ({ team, responsibility }) =>
    takesTwoPeople(responsibility)
      ? [["SECURITY_SIDE", { responsibility: titleOf(responsibilities[responsibility]), team: team.name }]]
      : [],
  CELL_FITS_TEAM: (file) => whyNotAssign(file, file.responsibility),
  CELL_STAYS_HELD: (file) => whyNotWithdraw(file, file.responsibility),
});
