import { assignResponsibility } from "../actions/assign-responsibility.js";
import { attestServiceReadiness } from "../actions/attest-service-readiness.js";
import { grantResponsibilityRequest } from "../actions/grant-responsibility-request.js";
import { overrideOnCall } from "../actions/override-on-call.js";
import { refuseResponsibilityRequest } from "../actions/refuse-responsibility-request.js";
import { requestResponsibility } from "../actions/request-responsibility.js";
import { acceptShiftHandover } from "../actions/shift-log/accept-shift-handover.js";
import { completeShiftFollowUp } from "../actions/shift-log/complete-shift-follow-up.js";
import { correctShiftLogEntry } from "../actions/shift-log/correct-shift-log-entry.js";
import { offerShiftHandover } from "../actions/shift-log/offer-shift-handover.js";
import { openShift } from "../actions/shift-log/open-shift.js";
import { recordShiftLogEntry } from "../actions/shift-log/record-shift-log-entry.js";
import { returnShiftHandover } from "../actions/shift-log/return-shift-handover.js";
import { withdrawResponsibility } from "../actions/withdraw-responsibility.js";
import { withdrawResponsibilityRequest } from "../actions/withdraw-responsibility-request.js";

/** Every operation of this subgraph, by what it answers with. */
export const operations = {
  team: [assignResponsibility, withdrawResponsibility],
  responsibilityRequest: [
    requestResponsibility,
    grantResponsibilityRequest,
    refuseResponsibilityRequest,
    withdrawResponsibilityRequest,
  ],
  onCallRotation: [overrideOnCall],
  service: [attestServiceReadiness],
  shift: [openShift, offerShiftHandover, returnShiftHandover, acceptShiftHandover],
  shiftLogEntry: [recordShiftLogEntry, correctShiftLogEntry, completeShiftFollowUp],
} as const;
