/*
 * What the process must say whatever the schema says: written by hand from the process, apart from the policies. More may be
 * declared; nothing of this may be missing.
 */

const everywhere = ["ADVERSARY_EVICTED of EVERY_SERVICE", "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE"];

/** What an operation waits for. */
export const waits: Readonly<Record<string, readonly string[]>> = {
  escalateAlert: ["SEVERITY_ASSESSED", "SERVICES_KNOWN"],
  openIncident: ["SERVICES_KNOWN"],
  closeAlert: ["NOT_AN_ATTACK", "TUNING_NAMED"],
  linkAlert: ["INCIDENT_OPEN", "SEVERITY_ASSESSED", "JOINS_IN_TIME"],
  dispositionAlert: ["INCIDENT_OPEN", "ALERT_LINKED", "TUNING_NAMED"],
  formVirtualTeam: ["INCIDENT_OPEN", "MEMBERS_FIT"],
  engageExpert: ["INCIDENT_OPEN", "EXPERT_FITS"],
  changeHandling: ["INCIDENT_OPEN", "VIRTUAL_TEAM_FORMED", "READERS_REMAIN"],
  editCase: ["INCIDENT_OPEN"],
  recordAnalysis: ["INCIDENT_OPEN", "COVERS_AFFECTED_SERVICES"],
  overrideSeverity: ["INCIDENT_OPEN"],
  reassessSeverity: ["INCIDENT_OPEN"],
  setProvisionalSeverity: ["INCIDENT_OPEN", "ASSESSMENT_OVERDUE of THIS_SERVICE"],
  declareIncident: [
    "VIRTUAL_TEAM_FORMED",
    "FINDING_RECORDED",
    "ALERTS_DISPOSITIONED",
    "SEVERITY_KNOWN of EVERY_SERVICE",
  ],
  dismissIncident: ["ALERTS_DISPOSITIONED", "TUNING_NAMED"],
  withdrawIncident: ["TUNING_NAMED"],
  mergeIncident: ["SURVIVOR_FITS"],
  reopenIncident: ["SERVICES_AFFECTED"],
  relateIncident: ["INCIDENT_OPEN", "RELATION_NEW"],
  enterPostIncidentActivity: ["ALERTS_DISPOSITIONED", "RECOVERY_VALIDATED", "NOTIFICATIONS_MADE"],
  closeIncident: ["ALERTS_DISPOSITIONED", "NOTIFICATIONS_SETTLED", "REVIEW_FINISHED", "VIGILANCE_OVER"],
  archiveIncident: ["RETAINED_INTO_THE_FUTURE"],
  addAffectedService: ["RESPONSE_OPEN", "SERVICE_JOINING"],
  agreeRelease: ["RESPONSE_OPEN"],
  releaseService: ["RESPONSE_OPEN", "FOUND_NOT_AFFECTED of THIS_SERVICE", "RELEASE_AGREED of THIS_SERVICE"],
  startContainment: [
    "INCIDENT_DECLARED",
    "LEAD_ACCEPTED",
    "OWNER_ACCEPTED of THIS_SERVICE",
    "SEVERITY_ASSESSED of THIS_SERVICE",
    "ANALYSIS_RECORDED of THIS_SERVICE",
  ],
  recordContainment: ["INCIDENT_DECLARED"],
  flagEradication: ["INCIDENT_DECLARED"],
  startEradication: ["INCIDENT_DECLARED", "CONTAINMENT_RECORDED of THIS_SERVICE"],
  recordEviction: ["INCIDENT_DECLARED"],
  recordMitigation: ["INCIDENT_DECLARED"],
  proposeRecoveryPlan: ["INCIDENT_DECLARED"],
  agreeRecoveryPlan: ["INCIDENT_DECLARED", "PLAN_OF_THE_OTHER_SIDE"],
  issueRecoveryGuidance: ["INCIDENT_DECLARED"],
  acknowledgeGuidance: ["INCIDENT_DECLARED"],
  refuseGuidance: ["INCIDENT_DECLARED"],
  withdrawGuidance: ["INCIDENT_DECLARED"],
  startRecovery: [
    "INCIDENT_DECLARED",
    ...everywhere,
    "RECOVERY_PLAN_AGREED of THIS_SERVICE",
    "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
  ],
  recordRestoration: ["INCIDENT_DECLARED", ...everywhere],
  validateRecovery: [
    "INCIDENT_DECLARED",
    ...everywhere,
    "VALIDATED_FROM_OUTSIDE of THIS_SERVICE",
    "WATCHED_SINCE_RESTORATION of THIS_SERVICE",
  ],
  returnToAnalysis: ["INCIDENT_DECLARED"],
  assignLead: ["INCIDENT_OPEN", "ROLE_VACANT", "CANDIDATE_FITS"],
  assignOwner: ["INCIDENT_OPEN", "SERVICES_AFFECTED", "ROLE_VACANT", "CANDIDATE_FITS"],
  acceptLead: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
  acceptOwnership: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
  offerHandover: ["INCIDENT_OPEN", "SUCCESSOR_FREE", "CANDIDATE_FITS"],
  acceptHandover: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
  replaceRoleHolder: ["INCIDENT_OPEN", "CANDIDATE_FITS"],
  requestApproval: ["APPROVAL_NEW"],
  grantApproval: ["APPROVAL_IN_TIME"],
  refuseApproval: ["APPROVAL_IN_TIME"],
  startNotificationClock: ["INCIDENT_OPEN", "CLOCK_STARTABLE"],
  notifyCustomers: ["INCIDENT_OPEN", "DECLARED_ONCE"],
  recordAuthorityNotice: ["INCIDENT_OPEN", "OWED_TO_AN_AUTHORITY", "CLOCK_RUNNING"],
  delayNotification: ["INCIDENT_OPEN", "CLOCK_RUNNING", "DELAY_BOUNDED"],
  recordNotificationException: ["INCIDENT_OPEN", "CLOCK_RUNNING"],
  putDetectionRequirementInForce: ["BOTH_SIDES_AGREED"],
  completeReview: ["SECURITY_ANALYSIS_RECORDED", "SERVICE_SIDE_ANALYSIS_CONTRIBUTED", "FOLLOW_UPS_PRIORITIZED"],
  contributeServiceAnalysis: ["INCIDENT_OPEN"],
  recordBreachHunt: ["INCIDENT_OPEN"],
  giveConsultation: ["INCIDENT_OPEN"],
  contributeServiceInsight: ["INCIDENT_OPEN"],
  giveAdvice: ["INCIDENT_OPEN"],
  recordIndicatorSweep: ["INCIDENT_OPEN"],
  collectEvidence: ["INCIDENT_OPEN"],
  contributeServiceSideAnalysis: ["SERVICE_REVIEWED"],
  requestFollowUp: ["SERVICE_REVIEWED", "WORK_IN_ITS_PLACE"],
  prioritizeFollowUp: ["FOLLOW_UP_IN_SERVICE", "OWNER_IS_PERSON"],
  prioritizeSecurityFollowUp: ["FOLLOW_UP_ON_SECURITY_LIST", "OWNER_IS_PERSON"],
  submitFollowUpForVerification: ["FOLLOW_UP_IN_SERVICE"],
  submitSecurityFollowUpForVerification: ["FOLLOW_UP_ON_SECURITY_LIST"],
  declineFollowUp: ["FOLLOW_UP_IN_SERVICE"],
  declineSecurityFollowUp: ["FOLLOW_UP_ON_SECURITY_LIST"],
  startFollowUp: ["FOLLOW_UP_PRIORITIZED", "FOLLOW_UP_IN_SERVICE"],
  startSecurityFollowUp: ["FOLLOW_UP_PRIORITIZED", "FOLLOW_UP_ON_SECURITY_LIST"],
  assignResponsibility: ["NO_SECOND_PERSON_NEEDED", "CELL_FITS_TEAM"],
  withdrawResponsibility: ["CELL_STAYS_HELD"],
  requestResponsibility: ["SECOND_PERSON_NEEDED", "NO_REQUEST_PENDING", "CELL_FITS_TEAM"],
  overrideOnCall: ["OVERRIDE_AHEAD", "ON_CALL_FOR_OWN_TEAM"],
  attestServiceReadiness: ["ATTESTATION_HOLDS"],
  grantResponsibilityRequest: ["REQUESTER_ENTITLED", "CELL_FITS_TEAM"],
};

/** Nobody who did the second may do the first on the same thing. */
export const apart: readonly (readonly [string, string])[] = [
  ["validateRecovery", "recordRestoration"],
  ["agreeRecoveryPlan", "proposeRecoveryPlan"],
  ["grantApproval", "requestApproval"],
  ["grantApproval", "acceptLead"],
  ["refuseApproval", "requestApproval"],
  ["grantResponsibilityRequest", "requestResponsibility"],
];

/** The word of another party that an operation takes; from which states, or under which flag. */
export const approved: Readonly<Record<string, { readonly from?: readonly string[]; readonly flag?: string }>> = {
  startEradication: { flag: "BUSINESS_IMPACT" },
  withdrawIncident: {},
  reopenIncident: { from: ["WITHDRAWN", "CLOSED"] },
  replaceRoleHolder: {},
};

/** Where a thing can be left for good: from everywhere else there is a way to one of these. */
export const ends: Readonly<Record<string, readonly string[]>> = {
  Incident: ["CLOSED", "DISMISSED", "WITHDRAWN", "MERGED"],
  Alert: ["CLOSED", "ESCALATED"],
  Assignment: ["DECLINED", "WITHDRAWN", "EXPIRED", "HANDED_OVER", "REPLACED", "ENDED"],
  Approval: ["REFUSED", "EXPIRED", "CANCELLED", "USED"],
  RecoveryPlan: ["AGREED", "SUPERSEDED"],
  Guidance: ["ACKNOWLEDGED", "WITHDRAWN"],
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
  "VIGILANCE_OVER",
  "RETAINED_INTO_THE_FUTURE",
  "SERVICE_JOINING",
  "PLAN_OF_THE_OTHER_SIDE",
  "VALIDATED_FROM_OUTSIDE",
  "WATCHED_SINCE_RESTORATION",
  "ROLE_VACANT",
  "SUCCESSOR_FREE",
  "CANDIDATE_FITS",
  "ANSWERS_THE_OFFER",
  "OFFER_IN_TIME",
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
  "NO_SECOND_PERSON_NEEDED",
  "SECOND_PERSON_NEEDED",
  "REQUESTER_ENTITLED",
  "OVERRIDE_AHEAD",
  "ON_CALL_FOR_OWN_TEAM",
  "ATTESTATION_HOLDS",
  "INCIDENT_UNDER_REVIEW",
];
