import type { Promised } from "./promised.js";

/** What is promised of who works on an incident, and whose word is asked for. */
export const peoplePromises: Readonly<Record<string, Promised>> = {
  formVirtualTeam: { waits: ["INCIDENT_OPEN", "MEMBERS_FIT"], opens: ["VIRTUAL_TEAM_FORMED"] },
  engageExpert: {
    waits: ["INCIDENT_OPEN", "EXPERT_FITS"],
    opens: ["VIRTUAL_TEAM_FORMED, possibly"],
    shuts: ["EXPERT_FITS"],
  },
  assignLead: {
    moves: ["Assignment: nothing → OFFERED"],
    waits: ["INCIDENT_OPEN", "ROLE_VACANT", "CANDIDATE_FITS"],
    shuts: ["ROLE_VACANT", "SUCCESSOR_FREE"],
  },
  assignOwner: {
    moves: ["Assignment: nothing → OFFERED"],
    waits: ["INCIDENT_OPEN", "SERVICES_AFFECTED", "ROLE_VACANT", "CANDIDATE_FITS"],
    shuts: ["ROLE_VACANT", "SUCCESSOR_FREE"],
  },
  acceptLead: {
    moves: ["Assignment: OFFERED → ACCEPTED"],
    waits: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
    opens: ["LEAD_ACCEPTED", "SUCCESSOR_FREE"],
  },
  acceptOwnership: {
    moves: ["Assignment: OFFERED → ACCEPTED"],
    waits: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
    opens: ["OWNER_ACCEPTED of THIS_SERVICE", "SUCCESSOR_FREE"],
  },
  declineRole: { moves: ["Assignment: OFFERED → DECLINED"], opens: ["SUCCESSOR_FREE", "ROLE_VACANT, possibly"] },
  withdrawOffer: { moves: ["Assignment: OFFERED → WITHDRAWN"], opens: ["SUCCESSOR_FREE", "ROLE_VACANT, possibly"] },
  offerHandover: {
    moves: ["Assignment: ACCEPTED → ACCEPTED", "Assignment: nothing → OFFERED, beside"],
    waits: ["INCIDENT_OPEN", "SUCCESSOR_FREE", "CANDIDATE_FITS"],
    shuts: ["SUCCESSOR_FREE"],
  },
  acceptHandover: {
    moves: ["Assignment: OFFERED → ACCEPTED", "Assignment: ACCEPTED → HANDED_OVER, beside"],
    waits: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
    opens: ["SUCCESSOR_FREE"],
  },
  replaceRoleHolder: {
    moves: [
      "Assignment: ACCEPTED → REPLACED",
      "Assignment: nothing → OFFERED, beside",
      "Assignment: OFFERED → WITHDRAWN, beside",
      "Approval: GRANTED → USED, beside",
    ],
    waits: ["INCIDENT_OPEN", "CANDIDATE_FITS"],
    opens: ["APPROVAL_NEW, possibly"],
    shuts: ["SUCCESSOR_FREE", "LEAD_ACCEPTED, possibly", "OWNER_ACCEPTED of THIS_SERVICE, possibly"],
  },
  requestApproval: {
    moves: ["Approval: nothing → REQUESTED"],
    waits: ["APPROVAL_NEEDED", "APPROVAL_NEW"],
    shuts: ["APPROVAL_NEW"],
  },
  grantApproval: { moves: ["Approval: REQUESTED → GRANTED"], waits: ["APPROVAL_IN_TIME"], opens: ["APPROVED"] },
  refuseApproval: { moves: ["Approval: REQUESTED → REFUSED"], waits: ["APPROVAL_IN_TIME"], opens: ["APPROVAL_NEW"] },
  cancelApproval: {
    moves: ["Approval: REQUESTED → CANCELLED", "Approval: GRANTED → CANCELLED"],
    opens: ["APPROVAL_NEW, possibly"],
    shuts: ["APPROVED, possibly"],
  },
  expireOffer: { moves: ["Assignment: OFFERED → EXPIRED"], opens: ["SUCCESSOR_FREE", "ROLE_VACANT, possibly"] },
  expireApproval: { moves: ["Approval: REQUESTED → EXPIRED", "Approval: GRANTED → EXPIRED"] },
};
