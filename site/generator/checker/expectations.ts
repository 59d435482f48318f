/*
 * What the process must say whatever the schema says: written by hand from the process, apart from the policies. More may be
 * declared; nothing of this may be missing.
 */

/** Nobody who did the second may do the first on the same thing. */
export const apart: readonly (readonly [string, string])[] = [
  ["validateRecovery", "recordRestoration"],
  ["agreeRecoveryPlan", "proposeRecoveryPlan"],
  ["agreePlanStep", "proposePlanStep"],
  ["agreePlanStep", "proposePlanSteps"],
  ["agreePlanStep", "amendPlanStep"],
  ["agreePlanSteps", "proposePlanStep"],
  ["agreePlanSteps", "proposePlanSteps"],
  ["agreePlanSteps", "amendPlanStep"],
  ["startValidationStep", "recordRestoration"],
  ["startValidationStep", "completePlanStep"],
  ["completeValidationStep", "recordRestoration"],
  ["completeValidationStep", "completePlanStep"],
  ["answerConsultation", "requestConsultation"],
  ["supplementConsultation", "requestConsultation"],
  ["declineConsultation", "requestConsultation"],
  ["grantApproval", "requestApproval"],
  ["grantApproval", "acceptLead"],
  ["refuseApproval", "requestApproval"],
  ["verifyFollowUp", "startFollowUp"],
  ["verifyFollowUp", "startSecurityFollowUp"],
  ["verifyFollowUp", "submitFollowUpForVerification"],
  ["verifyFollowUp", "submitSecurityFollowUpForVerification"],
  ["startEradication", "grantApproval"],
  ["withdrawIncident", "grantApproval"],
  ["reopenIncident", "grantApproval"],
  ["replaceRoleHolder", "grantApproval"],
  ["grantResponsibilityRequest", "requestResponsibility"],
  ["liftLegalHold", "requestHoldLift"],
  ["disposeEvidence", "requestEvidenceDisposal"],
  ["disposeArchive", "requestArchiveDisposal"],
];

/** The word of another party that an operation takes; from which states, or under which flag. */
export const approved: Readonly<Record<string, { readonly from?: readonly string[]; readonly flag?: string }>> = {
  startEradication: { flag: "BUSINESS_IMPACT" },
  withdrawIncident: {},
  reopenIncident: { from: ["WITHDRAWN", "CLOSED"] },
  replaceRoleHolder: {},
};

/** The gates that somebody's answer opens, and nothing else. */
export const openedByAnswers: readonly string[] = [
  "APPROVED",
  "RECOVERY_PLAN_AGREED",
  "GUIDANCE_ACKNOWLEDGED",
  "LEAD_ACCEPTED",
  "OWNER_ACCEPTED",
  "RELEASE_AGREED",
];

/** Where a thing can be left for good: from everywhere else there is a way to one of these. */
export const ends: Readonly<Record<string, readonly string[]>> = {
  Incident: ["CLOSED", "DISMISSED", "WITHDRAWN", "MERGED"],
  Alert: ["CLOSED", "ESCALATED"],
  Assignment: ["DECLINED", "WITHDRAWN", "EXPIRED", "HANDED_OVER", "REPLACED", "ENDED"],
  Approval: ["REFUSED", "EXPIRED", "CANCELLED", "USED"],
  Consultation: ["ANSWERED", "DECLINED", "WITHDRAWN"],
  Recommendation: ["ACCEPTED", "REJECTED", "WITHDRAWN", "SUPERSEDED"],
  RecoveryPlan: ["AGREED", "SUPERSEDED"],
  PlanStep: ["DONE", "FAILED", "WITHDRAWN"],
  Task: ["DONE", "CANCELLED"],
  Note: ["POSTED", "PINNED"],
  CaseLink: ["LISTED", "REMOVED"],
  ThreatActor: ["NAMED", "WITHDRAWN"],
  IncidentRoom: ["CLOSED"],
  Guidance: ["ACKNOWLEDGED", "WITHDRAWN", "EXPIRED"],
  Investigation: ["CONCLUDED"],
  Evidence: ["ARCHIVED", "DISPOSED"],
  EvidenceTransfer: ["ACCEPTED", "DECLINED", "WITHDRAWN", "EXPIRED"],
  LegalHold: ["LIFTED"],
  Disposal: ["CARRIED_OUT", "CANCELLED"],
  Determination: ["CONFIRMED", "FALSE_POSITIVE", "BENIGN", "BLOCKED", "FAILED_ATTEMPT", "EXERCISE", "DUPLICATE"],
  DetectionRequirement: ["DEPLOYED", "WITHDRAWN"],
  Review: ["COMPLETED"],
  FollowUp: ["RESOLVED", "WILL_NOT_DO"],
  ResponsibilityRequest: ["GRANTED", "REFUSED", "WITHDRAWN", "EXPIRED"],
};

/** The ends that can be reopened, and by what. */
export const reopened: readonly (readonly [machine: string, state: string, operation: string])[] = (
  ["CLOSED", "DISMISSED", "WITHDRAWN", "POST_INCIDENT_ACTIVITY"] as const
).map((state) => ["Incident", state, "reopenIncident"] as const);

/** The types of things that belong to an incident, and by whose answer an operation on one is known. */
export const ofIncidents: readonly string[] = [
  "Incident",
  "ServiceResponse",
  "Assignment",
  "RecoveryPlan",
  "PlanStep",
  "Task",
  "Note",
  "CaseLink",
  "ThreatActor",
  "IncidentRoom",
  "Guidance",
  "Approval",
  "Consultation",
  "Recommendation",
  "ServiceNote",
  "Investigation",
  "Evidence",
  "EvidenceTransfer",
  "LegalHold",
  "Disposal",
];

/** The gates that look at how far an incident is. */
export const standings: readonly string[] = [
  "INCIDENT_OPEN",
  "RESPONSE_OPEN",
  "INCIDENT_DECLARED",
  "DECLARED_ONCE",
  "NOT_MERGED",
];

/** Answers to an offer or a request, taking it back, and leaving a room: as long as it is open, however far the incident is. */
export const atAnyTime: readonly string[] = [
  "declineRole",
  "withdrawOffer",
  "grantApproval",
  "refuseApproval",
  "cancelApproval",
  "declineEvidenceTransfer",
  "withdrawEvidenceTransfer",
  "refuseHoldLift",
  "cancelDisposal",
  "leaveRoom",
  "closeRoom",
];

/** From where the way back to analysis is always open. */
export const backFrom = ["CONTAINMENT", "ERADICATION", "RECOVERY", "RESTORED", "VALIDATED"] as const;

/** The states of a service's response into which only the team of the service leads it. */
export const executed = ["CONTAINMENT", "ERADICATION", "RECOVERY", "RESTORED"] as const;

/** Gates that go by what an operation is given, by who asks or by the time: nothing has to open them. */
export const openByThemselves: readonly string[] = [
  "SERVICES_KNOWN",
  "NOT_AN_ATTACK",
  "TUNING_NAMED",
  "JOINS_IN_TIME",
  "ALERT_LINKED",
  "MEMBERS_FIT",
  "EXPERT_FITS",
  "READERS_REMAIN",
  "COVERS_AFFECTED_SERVICES",
  "ASSESSMENT_OVERDUE",
  "SURVIVOR_FITS",
  "RELATION_NEW",
  "SERVICES_AFFECTED",
  "A_SERVICE_AFFECTED",
  "SERVICES_NAMED",
  "DEFINITION_MET",
  "ATTACK_PATHS_INSPECTED",
  "VIGILANCE_OVER",
  "RETAINED_INTO_THE_FUTURE",
  "SERVICE_JOINING",
  "INVESTIGATION_SCOPED",
  "EVIDENCE_OF_CASE",
  "SOURCE_FITS",
  "CUSTODY_IN_ORDER",
  "RECEIVER_FITS",
  "HASH_RECORDED",
  "EVIDENCE_THERE",
  "APPROVER_FITS",
  "DISPOSES_OF_THIS",
  "RETENTION_OVER",
  "PLAN_OF_THE_OTHER_SIDE",
  "STEP_OWNERS_FIT",
  "STEPS_DUE_AHEAD",
  "PLAN_HAS_ROOM",
  "DEPENDENCIES_STAND",
  "DEPENDENCIES_ACYCLIC",
  "STEPS_PROPOSED",
  "STEPS_OF_THE_OTHER_SIDE",
  "STEPS_AS_READ",
  "EXECUTED_BY_SERVICE",
  "EXECUTED_BY_SECURITY",
  "ASSIGNEE_FITS",
  "TASK_DUE_AHEAD",
  "NOTE_OF_INVOLVED_SERVICE",
  "TAG_NEW",
  "TAGS_HAVE_SPACE",
  "TAG_PRESENT",
  "ACTOR_NEW",
  "ACTOR_NAMES_APART",
  "NO_ROOM_OPEN",
  "NOT_YET_PRESENT",
  "ROOM_HAS_SPACE",
  "PRESENT_IN_ROOM",
  "VALIDATED_FROM_OUTSIDE",
  "WATCHED_SINCE_RESTORATION",
  "ROLE_VACANT",
  "SUCCESSOR_FREE",
  "CANDIDATE_FITS",
  "ANSWERS_THE_OFFER",
  "OFFER_IN_TIME",
  "GUIDANCE_IN_TIME",
  "CONSULTED_FITS",
  "ANSWER_DUE_AHEAD",
  "PRIVILEGE_HELD",
  "DECISION_TO_MAKE",
  "APPROVAL_NEEDED",
  "APPROVAL_NEW",
  "APPROVAL_IN_TIME",
  "APPROVED",
  "CLOCK_STARTABLE",
  "CLOCK_RUNNING",
  "OWED_TO_AN_AUTHORITY",
  "DELAY_BOUNDED",
  "SERVICE_REVIEWED",
  "WORK_IN_ITS_PLACE",
  "FOLLOW_UP_IN_SERVICE",
  "FOLLOW_UP_ON_SECURITY_LIST",
  "OWNER_IS_PERSON",
  "DUE_AHEAD",
  "VERIFIED_BY_ANOTHER",
  "OVERRIDE_STANDS",
  "NO_SECOND_PERSON_NEEDED",
  "SECOND_PERSON_NEEDED",
  "REQUESTER_ENTITLED",
  "OVERRIDE_AHEAD",
  "ON_CALL_FOR_OWN_TEAM",
  "ATTESTATION_HOLDS",
  "INCIDENT_UNDER_REVIEW",
];
