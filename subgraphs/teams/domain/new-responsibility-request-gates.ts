import { gateRules } from "../../response-model/gates/gate-rules.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { titleOf } from "../../response-model/vocabulary.js";
import type { AssignmentFile } from "./assignment-gates.js";
import type { ResponsibilityRequest } from "./records/responsibility-request.js";
import { whyNotAssign } from "./responsibility-file.js";
import { takesTwoPeople } from "./responsibility-request-file.js";

/** What asking for a cell looks at. */
export interface NewResponsibilityRequestFile extends AssignmentFile {
  /** A request for the same that waits at the moment. */
  readonly pending: ResponsibilityRequest | null;
}

/** When a cell can be asked for. */
export const newResponsibilityRequestGates = gateRules<NewResponsibilityRequestFile>()({
  SECOND_PERSON_NEEDED: ({ responsibility }) =>
    takesTwoPeople(responsibility)
      ? []
      : [["SERVICE_SIDE", { responsibility: titleOf(responsibilities[responsibility]) }]],
  NO_REQUEST_PENDING: ({ pending, team, responsibility }) =>
    pending
      ? [
          [
            "PENDING",
            {
              responsibility: titleOf(responsibilities[responsibility]),
              team: team.name,
              request: pending.id,
              expiresAt: pending.expiresAt.toISOString(),
            },
          ],
        ]
      : [],
  CELL_FITS_TEAM: (file) => whyNotAssign(file, file.responsibility),
});
