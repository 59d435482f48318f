import type { Promised } from "./promised.js";

const whileKept = ["Evidence: HELD → HELD", "Evidence: ARCHIVED → ARCHIVED"];

/** What is promised of investigations, of evidence and its custody, of legal holds, retention and disposal. */
export const evidencePromises: Readonly<Record<string, Promised>> = {
  openInvestigation: {
    moves: ["Investigation: nothing → OPEN"],
    waits: ["NOT_MERGED", "INVESTIGATION_SCOPED"],
    shuts: ["INVESTIGATIONS_CONCLUDED, possibly"],
  },
  recordFinding: {
    moves: ["Investigation: OPEN → OPEN"],
    waits: ["EVIDENCE_OF_CASE"],
    opens: ["INVESTIGATION_ANSWERED"],
    shuts: ["INVESTIGATIONS_CONCLUDED, possibly"],
  },
  concludeInvestigation: {
    moves: ["Investigation: OPEN → CONCLUDED"],
    waits: ["INVESTIGATION_ANSWERED"],
    opens: ["INVESTIGATIONS_CONCLUDED, possibly"],
  },
  reopenInvestigation: {
    moves: ["Investigation: CONCLUDED → OPEN"],
    shuts: ["INVESTIGATIONS_CONCLUDED, possibly"],
  },
  collectEvidence: {
    moves: ["Evidence: nothing → HELD"],
    waits: ["NOT_MERGED", "SOURCE_FITS", "CUSTODIAN_READS", "CUSTODY_IN_ORDER"],
  },
  accessEvidence: { moves: whileKept, waits: ["CUSTODY_IN_ORDER"] },
  moveEvidence: {
    moves: ["Evidence: HELD → HELD", "Evidence: ARCHIVED → HELD"],
    waits: ["CUSTODY_IN_ORDER"],
  },
  verifyEvidence: { moves: whileKept, waits: ["HASH_RECORDED", "DATA_AT_HAND", "CUSTODY_IN_ORDER"] },
  exportEvidence: { moves: whileKept, waits: ["CUSTODY_IN_ORDER"] },
  archiveEvidence: { moves: ["Evidence: HELD → ARCHIVED"], waits: ["CUSTODY_IN_ORDER"] },
  offerEvidenceTransfer: {
    moves: ["EvidenceTransfer: nothing → OFFERED", ...whileKept],
    waits: ["TRANSFER_SETTLED", "RECEIVER_FITS"],
    shuts: ["TRANSFER_SETTLED"],
  },
  replaceCustodian: {
    moves: [
      "EvidenceTransfer: nothing → OFFERED",
      "EvidenceTransfer: OFFERED → WITHDRAWN, beside",
      ...whileKept,
      "Approval: GRANTED → USED, beside",
    ],
    waits: ["RECEIVER_FITS"],
    opens: ["APPROVAL_NEW, possibly"],
    shuts: ["TRANSFER_SETTLED"],
  },
  acceptEvidenceTransfer: {
    moves: ["EvidenceTransfer: OFFERED → ACCEPTED"],
    waits: ["TRANSFER_IN_TIME", "CUSTODIAN_READS", "CUSTODY_IN_ORDER"],
    opens: ["TRANSFER_SETTLED"],
  },
  declineEvidenceTransfer: {
    moves: ["EvidenceTransfer: OFFERED → DECLINED"],
    waits: ["TRANSFER_IN_TIME"],
    opens: ["TRANSFER_SETTLED"],
  },
  withdrawEvidenceTransfer: { moves: ["EvidenceTransfer: OFFERED → WITHDRAWN"], opens: ["TRANSFER_SETTLED"] },
  expireEvidenceTransfer: { moves: ["EvidenceTransfer: OFFERED → EXPIRED"], opens: ["TRANSFER_SETTLED"] },
  placeLegalHold: {
    moves: ["LegalHold: nothing → IN_FORCE"],
    waits: ["EVIDENCE_THERE"],
    shuts: ["NO_HOLD_IN_FORCE"],
  },
  requestHoldLift: { moves: ["LegalHold: IN_FORCE → LIFT_REQUESTED"], waits: ["APPROVER_FITS"] },
  liftLegalHold: {
    moves: ["LegalHold: LIFT_REQUESTED → LIFTED"],
    opens: ["NO_HOLD_IN_FORCE, possibly"],
  },
  refuseHoldLift: { moves: ["LegalHold: LIFT_REQUESTED → IN_FORCE"] },
  setRetention: { waits: ["NOT_MERGED", "RETAINED_INTO_THE_FUTURE"], shuts: ["RETENTION_OVER"] },
  archiveIncident: {
    moves: ["Incident: CLOSED → CLOSED"],
    waits: ["NOTIFICATIONS_SETTLED", "RETAINED_INTO_THE_FUTURE"],
    opens: ["INCIDENT_ARCHIVED"],
    shuts: ["RETENTION_OVER", "NOTICES_POSSIBLE"],
  },
  requestEvidenceDisposal: {
    moves: ["Disposal: nothing → REQUESTED", ...whileKept],
    waits: ["INCIDENT_OVER", "INVESTIGATIONS_CONCLUDED", "NO_HOLD_IN_FORCE", "RETENTION_OVER", "DISPOSAL_NEW"],
    shuts: ["DISPOSAL_NEW"],
  },
  requestArchiveDisposal: {
    moves: ["Disposal: nothing → REQUESTED"],
    waits: [
      "NOT_MERGED",
      "INCIDENT_OVER",
      "INCIDENT_ARCHIVED",
      "INVESTIGATIONS_CONCLUDED",
      "NO_HOLD_IN_FORCE",
      "RETENTION_OVER",
      "DISPOSAL_NEW",
    ],
    shuts: ["DISPOSAL_NEW"],
  },
  disposeEvidence: {
    moves: [
      "Disposal: REQUESTED → CARRIED_OUT",
      "Evidence: HELD → DISPOSED, beside",
      "Evidence: ARCHIVED → DISPOSED, beside",
    ],
    waits: [
      "DISPOSES_OF_THIS",
      "INCIDENT_OVER",
      "INVESTIGATIONS_CONCLUDED",
      "NO_HOLD_IN_FORCE",
      "RETENTION_OVER",
      "TRANSFER_SETTLED",
      "CUSTODY_IN_ORDER",
    ],
    opens: ["DISPOSAL_NEW"],
  },
  disposeArchive: {
    moves: ["Disposal: REQUESTED → CARRIED_OUT"],
    waits: [
      "NOT_MERGED",
      "DISPOSES_OF_THIS",
      "INCIDENT_OVER",
      "INCIDENT_ARCHIVED",
      "INVESTIGATIONS_CONCLUDED",
      "NO_HOLD_IN_FORCE",
      "RETENTION_OVER",
    ],
    opens: ["DISPOSAL_NEW"],
    shuts: ["INCIDENT_ARCHIVED"],
  },
  cancelDisposal: { moves: ["Disposal: REQUESTED → CANCELLED"], opens: ["DISPOSAL_NEW"] },
};
