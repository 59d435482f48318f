import { gateRules } from "../../response-model/gates/gate-rules.js";
import { whyNotAssign } from "./responsibility-file.js";
import type { ResponsibilityRequestFile } from "./responsibility-request-file.js";

const isStillEntitled = ({ requester, teams }: ResponsibilityRequestFile): boolean =>
  requester.deactivatedAt === null &&
  teams.some((team) => team.function === "SECURITY_RESPONSE" && requester.teamIds.includes(team.id));

/** While what holds a request can be decided; whether the cell fits is looked at again. */
export const responsibilityRequestGates = gateRules<ResponsibilityRequestFile>()({
  CELL_FITS_TEAM: (file) => whyNotAssign(file, file.request.responsibility),
  REQUESTER_ENTITLED: (file) => (isStillEntitled(file) ? [] : [["LEFT", { requester: file.requester.name }]]),
});
