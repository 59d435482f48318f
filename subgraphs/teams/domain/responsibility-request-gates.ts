import { gateRules } from "../../response-model/machines/gate-rules.js";
import { whyNotAssign } from "./responsibility-file.js";
import type { ResponsibilityRequestFile } from "./responsibility-request-file.js";

/** Whether who acts is who made the request, be it by another account with the same address. */
const isRequester = ({ requester, decider }: ResponsibilityRequestFile): boolean =>
  requester.id === decider?.id || requester.email.toLowerCase() === decider?.email.toLowerCase();

const isStillEntitled = ({ requester, teams }: ResponsibilityRequestFile): boolean =>
  requester.deactivatedAt === null &&
  teams.some((team) => team.function === "SECURITY_RESPONSE" && requester.teamIds.includes(team.id));

/** Who may decide a request, and while what holds; whether the cell fits is looked at again. */
export const responsibilityRequestGates = gateRules<ResponsibilityRequestFile>()({
  NOT_REQUESTED_BY_VIEWER: (file) => (isRequester(file) ? [["SAME_PERSON", { requester: file.requester.name }]] : []),
  REQUESTED_BY_VIEWER: ({ requester, decider }) =>
    requester.id === decider?.id ? [] : [["ANOTHER_PERSON", { requester: requester.name }]],
  CELL_FITS_TEAM: (file) => whyNotAssign(file, file.request.responsibility),
  REQUESTER_ENTITLED: (file) => (isStillEntitled(file) ? [] : [["LEFT", { requester: file.requester.name }]]),
});
