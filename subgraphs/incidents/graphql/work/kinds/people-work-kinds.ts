import { grantApproval } from "../../../actions/approvals/grant-approval.js";
import { refuseApproval } from "../../../actions/approvals/refuse-approval.js";
import { acceptHandover } from "../../../actions/assignments/accept-handover.js";
import { acceptLead, acceptOwnership } from "../../../actions/assignments/accept-role.js";
import { assignLead } from "../../../actions/assignments/assign-lead.js";
import { assignOwner } from "../../../actions/assignments/assign-owner.js";
import { declineRole } from "../../../actions/assignments/decline-role.js";
import { declareIncident } from "../../../actions/detection-and-analysis/declare-incident.js";
import { receiveEscalation } from "../../../actions/detection-and-analysis/receive-escalation.js";
import { dismissIncident } from "../../../actions/ends/dismiss-incident.js";
import { Incident } from "../../types/case/incident.js";
import { Approval } from "../../types/people/approval.js";
import { Assignment } from "../../types/people/assignment.js";
import { ServiceResponse } from "../../types/response/service-response.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits in an incident for people to take it, or a role or a request in it. */
export const peopleWorkKinds = {
  ESCALATION: {
    type: Incident,
    operations: [receiveEscalation],
    description: "An escalation that nobody of security has taken up.",
  },
  INCIDENT_DECISION: {
    type: Incident,
    operations: [declareIncident, dismissIncident],
    description: "An incident that security has taken up, and that is neither declared nor dismissed.",
  },
  LEAD_VACANCY: {
    type: Incident,
    operations: [assignLead],
    description: "An incident that nobody leads and that nobody is asked to lead.",
  },
  OWNER_VACANCY: {
    type: ServiceResponse,
    operations: [assignOwner],
    description: "A service in a declared incident that nobody owns it for, and that nobody is asked to.",
  },
  ROLE_OFFER: {
    type: Assignment,
    operations: [acceptLead, acceptOwnership, acceptHandover, declineRole],
    description: "A role is offered to you, until the offer ends.",
  },
  APPROVAL: {
    type: Approval,
    operations: [grantApproval, refuseApproval],
    description: "An approval is asked of you, until the request ends.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
