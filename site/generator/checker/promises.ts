/** What the process promises of an operation or a reaction. */
export interface Promised {
  /** The state changes that it makes, one by one. */
  readonly moves?: readonly string[];
  /** The gates that it waits for. */
  readonly waits?: readonly string[];
  /** The gates that are open afterwards. */
  readonly opens?: readonly string[];
  /** The gates that are shut afterwards. */
  readonly shuts?: readonly string[];
}

/**
 * A second account of the process, apart from the policies: so that losing something takes two mistakes, and a reviewer sees
 * both. More may be declared than is promised here, as by a new operation; nothing of this may be missing.
 */
export const promises: Readonly<Record<string, Promised>> = {
  reportAlert: { moves: ["Alert: nothing → RECEIVED"] },
  triageAlert: { moves: ["Alert: RECEIVED → TRIAGED"] },
  assessSeverity: { moves: ["Alert: TRIAGED → TRIAGED"], opens: ["SEVERITY_ASSESSED"] },
  closeAlert: { moves: ["Alert: TRIAGED → CLOSED"], waits: ["NOT_AN_ATTACK", "TUNING_NAMED"] },
  escalateAlert: {
    moves: [
      "Alert: TRIAGED → ESCALATED",
      "Incident: nothing → SUSPECTED",
      "Determination: nothing → SUSPECTED",
      "ServiceResponse: nothing → ANALYSIS, beside",
    ],
    waits: ["SEVERITY_ASSESSED", "SERVICES_KNOWN"],
    opens: ["INCIDENT_OPEN", "RESPONSE_OPEN", "FINDING_RECORDED"],
    shuts: ["ALERTS_DISPOSITIONED"],
  },
  openIncident: {
    moves: [
      "Incident: nothing → SUSPECTED",
      "Determination: nothing → SUSPECTED",
      "ServiceResponse: nothing → ANALYSIS, beside",
    ],
    waits: ["SERVICES_KNOWN"],
    opens: ["INCIDENT_OPEN", "RESPONSE_OPEN"],
  },
  receiveEscalation: { moves: ["Incident: SUSPECTED → RECEIVED"] },
  formVirtualTeam: { waits: ["INCIDENT_OPEN", "MEMBERS_FIT"], opens: ["VIRTUAL_TEAM_FORMED"] },
  engageExpert: { waits: ["INCIDENT_OPEN", "EXPERT_FITS"] },
  changeHandling: { waits: ["INCIDENT_OPEN", "VIRTUAL_TEAM_FORMED", "READERS_REMAIN"] },
  editCase: { waits: ["INCIDENT_OPEN"] },
  linkAlert: {
    moves: [
      "Alert: TRIAGED → ESCALATED",
      "ServiceResponse: nothing → ANALYSIS, beside",
      "ServiceResponse: RELEASED → ANALYSIS, beside",
    ],
    waits: ["INCIDENT_OPEN", "SEVERITY_ASSESSED", "JOINS_IN_TIME"],
    opens: ["FINDING_RECORDED"],
    shuts: [
      "ANALYSIS_RECORDED of THIS_SERVICE",
      "CONTAINMENT_RECORDED of THIS_SERVICE",
      "ADVERSARY_EVICTED of THIS_SERVICE",
      "VULNERABLE_PATHS_CLOSED of THIS_SERVICE",
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
      "ALERTS_DISPOSITIONED",
      "RECOVERY_VALIDATED, possibly",
    ],
  },
  dispositionAlert: {
    moves: ["Alert: ESCALATED → ESCALATED"],
    waits: ["INCIDENT_OPEN", "ALERT_LINKED", "TUNING_NAMED"],
    opens: ["ALERTS_DISPOSITIONED, possibly"],
  },
  recordAnalysis: {
    waits: ["INCIDENT_OPEN", "COVERS_AFFECTED_SERVICES"],
    opens: [
      "FINDING_RECORDED",
      "ANALYSIS_RECORDED of EVERY_SERVICE, possibly",
      "FOUND_NOT_AFFECTED of EVERY_SERVICE, possibly",
    ],
    shuts: ["FOUND_NOT_AFFECTED of EVERY_SERVICE, possibly"],
  },
  contributeServiceAnalysis: { waits: ["INCIDENT_OPEN"] },
  recordBreachHunt: { waits: ["INCIDENT_OPEN"], opens: ["FINDING_RECORDED"] },
  giveConsultation: { waits: ["INCIDENT_OPEN"] },
  contributeServiceInsight: { waits: ["INCIDENT_OPEN"] },
  giveAdvice: { waits: ["INCIDENT_OPEN"] },
  recordIndicatorSweep: { waits: ["INCIDENT_OPEN"] },
  collectEvidence: { waits: ["INCIDENT_OPEN"] },
  overrideSeverity: { waits: ["INCIDENT_OPEN"] },
  declareIncident: {
    moves: ["Incident: RECEIVED → DECLARED", "Determination: SUSPECTED → CONFIRMED"],
    waits: ["VIRTUAL_TEAM_FORMED", "FINDING_RECORDED", "ALERTS_DISPOSITIONED", "SEVERITY_KNOWN of EVERY_SERVICE"],
    opens: ["INCIDENT_DECLARED", "DECLARED_ONCE"],
    shuts: ["NOTIFICATIONS_MADE", "NOTIFICATIONS_SETTLED"],
  },
  dismissIncident: {
    moves: [
      "Incident: SUSPECTED → DISMISSED",
      "Incident: RECEIVED → DISMISSED",
      "Determination: SUSPECTED → FALSE_POSITIVE",
      "Determination: SUSPECTED → BENIGN",
      "Determination: SUSPECTED → BLOCKED",
      "Determination: SUSPECTED → FAILED_ATTEMPT",
      "Determination: SUSPECTED → EXERCISE",
    ],
    waits: ["ALERTS_DISPOSITIONED", "TUNING_NAMED"],
    shuts: ["INCIDENT_OPEN", "RESPONSE_OPEN"],
  },
  withdrawIncident: {
    moves: [
      "Incident: DECLARED → WITHDRAWN",
      "Determination: CONFIRMED → FALSE_POSITIVE",
      "Determination: CONFIRMED → EXERCISE",
    ],
    waits: ["TUNING_NAMED"],
    shuts: ["INCIDENT_OPEN", "RESPONSE_OPEN", "INCIDENT_DECLARED", "DECLARED_ONCE"],
  },
  mergeIncident: {
    moves: [
      "Incident: SUSPECTED → MERGED",
      "Incident: RECEIVED → MERGED",
      "Incident: DECLARED → MERGED",
      "Determination: SUSPECTED → DUPLICATE",
      "Determination: CONFIRMED → DUPLICATE",
      "Assignment: ACCEPTED → ENDED, beside",
      "Assignment: OFFERED → WITHDRAWN, beside",
    ],
    waits: ["SURVIVOR_FITS"],
    shuts: ["INCIDENT_OPEN", "RESPONSE_OPEN", "INCIDENT_DECLARED, possibly", "DECLARED_ONCE, possibly"],
  },
  reopenIncident: {
    moves: [
      "Incident: DISMISSED → RECEIVED",
      "Incident: WITHDRAWN → RECEIVED",
      "Incident: POST_INCIDENT_ACTIVITY → DECLARED",
      "Incident: CLOSED → DECLARED",
      "Determination: FALSE_POSITIVE → SUSPECTED",
      "Determination: BENIGN → SUSPECTED",
      "Determination: BLOCKED → SUSPECTED",
      "Determination: FAILED_ATTEMPT → SUSPECTED",
      "Determination: EXERCISE → SUSPECTED",
      "Determination: CONFIRMED → CONFIRMED",
      "ServiceResponse: ANALYSIS → ANALYSIS, beside",
      "ServiceResponse: CONTAINMENT → ANALYSIS, beside",
      "ServiceResponse: ERADICATION → ANALYSIS, beside",
      "ServiceResponse: RECOVERY → ANALYSIS, beside",
      "ServiceResponse: RESTORED → ANALYSIS, beside",
      "ServiceResponse: VALIDATED → ANALYSIS, beside",
      "ServiceResponse: RELEASED → ANALYSIS, beside",
    ],
    waits: ["SERVICES_AFFECTED"],
    opens: ["INCIDENT_OPEN", "RESPONSE_OPEN", "DECLARED_ONCE, possibly", "INCIDENT_DECLARED, possibly"],
    shuts: [
      "ANALYSIS_RECORDED of THIS_SERVICE",
      "CONTAINMENT_RECORDED of THIS_SERVICE",
      "ADVERSARY_EVICTED of THIS_SERVICE",
      "VULNERABLE_PATHS_CLOSED of THIS_SERVICE",
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
      "RECOVERY_VALIDATED",
      "REVIEW_FINISHED",
    ],
  },
  relateIncident: { waits: ["INCIDENT_OPEN", "RELATION_NEW"] },
  startNotificationClock: {
    waits: ["INCIDENT_OPEN", "CLOCK_STARTABLE"],
    shuts: ["NOTIFICATIONS_SETTLED", "NOTIFICATIONS_MADE, possibly"],
  },
  notifyCustomers: {
    waits: ["INCIDENT_OPEN", "DECLARED_ONCE"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  recordAuthorityNotice: {
    waits: ["INCIDENT_OPEN", "OWED_TO_AN_AUTHORITY", "CLOCK_RUNNING"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  delayNotification: { waits: ["INCIDENT_OPEN", "CLOCK_RUNNING", "DELAY_BOUNDED"] },
  recordNotificationException: {
    waits: ["INCIDENT_OPEN", "CLOCK_RUNNING"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  enterPostIncidentActivity: {
    moves: ["Incident: DECLARED → POST_INCIDENT_ACTIVITY"],
    waits: ["ALERTS_DISPOSITIONED", "RECOVERY_VALIDATED", "NOTIFICATIONS_MADE"],
    shuts: ["INCIDENT_DECLARED", "RESPONSE_OPEN"],
  },
  closeIncident: {
    moves: ["Incident: POST_INCIDENT_ACTIVITY → CLOSED"],
    waits: ["ALERTS_DISPOSITIONED", "NOTIFICATIONS_SETTLED", "REVIEW_FINISHED", "VIGILANCE_OVER"],
    shuts: ["INCIDENT_OPEN", "DECLARED_ONCE"],
  },
  archiveIncident: { moves: ["Incident: CLOSED → CLOSED"], waits: ["RETAINED_INTO_THE_FUTURE"] },
  addAffectedService: {
    moves: ["ServiceResponse: nothing → ANALYSIS", "ServiceResponse: RELEASED → ANALYSIS"],
    waits: ["RESPONSE_OPEN", "SERVICE_JOINING"],
    shuts: [
      "ANALYSIS_RECORDED of THIS_SERVICE",
      "CONTAINMENT_RECORDED of THIS_SERVICE",
      "ADVERSARY_EVICTED of THIS_SERVICE",
      "VULNERABLE_PATHS_CLOSED of THIS_SERVICE",
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
      "RECOVERY_VALIDATED",
    ],
  },
  reassessSeverity: {
    moves: [
      "ServiceResponse: ANALYSIS → ANALYSIS",
      "ServiceResponse: CONTAINMENT → CONTAINMENT",
      "ServiceResponse: ERADICATION → ERADICATION",
      "ServiceResponse: RECOVERY → RECOVERY",
      "ServiceResponse: RESTORED → RESTORED",
      "ServiceResponse: VALIDATED → VALIDATED",
    ],
    waits: ["INCIDENT_OPEN"],
    opens: [
      "SEVERITY_ASSESSED of THIS_SERVICE",
      "SEVERITY_KNOWN of THIS_SERVICE",
      "SEVERITY_KNOWN of EVERY_SERVICE, possibly",
    ],
  },
  setProvisionalSeverity: {
    waits: ["INCIDENT_OPEN", "ASSESSMENT_OVERDUE of THIS_SERVICE"],
    opens: ["SEVERITY_KNOWN of THIS_SERVICE", "SEVERITY_KNOWN of EVERY_SERVICE, possibly"],
  },
  agreeRelease: {
    moves: ["ServiceResponse: ANALYSIS → ANALYSIS"],
    waits: ["RESPONSE_OPEN"],
    opens: ["RELEASE_AGREED of THIS_SERVICE"],
  },
  releaseService: {
    moves: [
      "ServiceResponse: ANALYSIS → RELEASED",
      "Assignment: ACCEPTED → ENDED, beside",
      "Assignment: OFFERED → WITHDRAWN, beside",
    ],
    waits: ["RESPONSE_OPEN", "FOUND_NOT_AFFECTED of THIS_SERVICE", "RELEASE_AGREED of THIS_SERVICE"],
    opens: [
      "ADVERSARY_EVICTED of EVERY_SERVICE, possibly",
      "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE, possibly",
      "RECOVERY_VALIDATED, possibly",
    ],
  },
  startContainment: {
    moves: ["ServiceResponse: ANALYSIS → CONTAINMENT"],
    waits: [
      "INCIDENT_DECLARED",
      "LEAD_ACCEPTED",
      "OWNER_ACCEPTED of THIS_SERVICE",
      "SEVERITY_ASSESSED of THIS_SERVICE",
      "ANALYSIS_RECORDED of THIS_SERVICE",
    ],
  },
  recordContainment: {
    moves: ["ServiceResponse: CONTAINMENT → CONTAINMENT"],
    waits: ["INCIDENT_DECLARED"],
    opens: ["CONTAINMENT_RECORDED of THIS_SERVICE"],
  },
  flagEradication: {
    moves: ["ServiceResponse: ANALYSIS → ANALYSIS", "ServiceResponse: CONTAINMENT → CONTAINMENT"],
    waits: ["INCIDENT_DECLARED"],
  },
  startEradication: {
    moves: ["ServiceResponse: CONTAINMENT → ERADICATION"],
    waits: ["INCIDENT_DECLARED", "CONTAINMENT_RECORDED of THIS_SERVICE"],
  },
  recordEviction: {
    moves: ["ServiceResponse: ERADICATION → ERADICATION"],
    waits: ["INCIDENT_DECLARED"],
    opens: ["ADVERSARY_EVICTED of THIS_SERVICE", "ADVERSARY_EVICTED of EVERY_SERVICE, possibly"],
  },
  recordMitigation: {
    moves: ["ServiceResponse: ERADICATION → ERADICATION"],
    waits: ["INCIDENT_DECLARED"],
    opens: ["VULNERABLE_PATHS_CLOSED of THIS_SERVICE", "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE, possibly"],
  },
  proposeRecoveryPlan: {
    moves: [
      "RecoveryPlan: nothing → PROPOSED",
      "RecoveryPlan: PROPOSED → SUPERSEDED, beside",
      "RecoveryPlan: AGREED → SUPERSEDED, beside",
    ],
    waits: ["INCIDENT_DECLARED"],
    shuts: ["RECOVERY_PLAN_AGREED of THIS_SERVICE"],
  },
  issueRecoveryGuidance: {
    moves: ["Guidance: nothing → ISSUED"],
    waits: ["INCIDENT_DECLARED"],
    shuts: ["GUIDANCE_ACKNOWLEDGED of THIS_SERVICE"],
  },
  startRecovery: {
    moves: ["ServiceResponse: ERADICATION → RECOVERY"],
    waits: [
      "INCIDENT_DECLARED",
      "ADVERSARY_EVICTED of EVERY_SERVICE",
      "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE",
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
    ],
  },
  recordRestoration: {
    moves: ["ServiceResponse: RECOVERY → RESTORED"],
    waits: ["INCIDENT_DECLARED", "ADVERSARY_EVICTED of EVERY_SERVICE", "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE"],
  },
  validateRecovery: {
    moves: ["ServiceResponse: RESTORED → VALIDATED"],
    waits: [
      "INCIDENT_DECLARED",
      "ADVERSARY_EVICTED of EVERY_SERVICE",
      "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE",
      "VALIDATED_FROM_OUTSIDE of THIS_SERVICE",
      "WATCHED_SINCE_RESTORATION of THIS_SERVICE",
    ],
    opens: ["RECOVERY_VALIDATED, possibly"],
  },
  returnToAnalysis: {
    moves: [
      "ServiceResponse: CONTAINMENT → ANALYSIS",
      "ServiceResponse: ERADICATION → ANALYSIS",
      "ServiceResponse: RECOVERY → ANALYSIS",
      "ServiceResponse: RESTORED → ANALYSIS",
      "ServiceResponse: VALIDATED → ANALYSIS",
    ],
    waits: ["INCIDENT_DECLARED"],
    shuts: [
      "ANALYSIS_RECORDED of THIS_SERVICE",
      "CONTAINMENT_RECORDED of THIS_SERVICE",
      "ADVERSARY_EVICTED of THIS_SERVICE",
      "VULNERABLE_PATHS_CLOSED of THIS_SERVICE",
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
      "RECOVERY_VALIDATED",
    ],
  },
  assignLead: { moves: ["Assignment: nothing → OFFERED"], waits: ["INCIDENT_OPEN", "ROLE_VACANT", "CANDIDATE_FITS"] },
  assignOwner: {
    moves: ["Assignment: nothing → OFFERED"],
    waits: ["INCIDENT_OPEN", "SERVICES_AFFECTED", "ROLE_VACANT", "CANDIDATE_FITS"],
  },
  acceptLead: {
    moves: ["Assignment: OFFERED → ACCEPTED"],
    waits: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
    opens: ["LEAD_ACCEPTED"],
  },
  acceptOwnership: {
    moves: ["Assignment: OFFERED → ACCEPTED"],
    waits: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
    opens: ["OWNER_ACCEPTED of THIS_SERVICE"],
  },
  declineRole: { moves: ["Assignment: OFFERED → DECLINED"] },
  withdrawOffer: { moves: ["Assignment: OFFERED → WITHDRAWN"] },
  offerHandover: {
    moves: ["Assignment: ACCEPTED → ACCEPTED", "Assignment: nothing → OFFERED, beside"],
    waits: ["INCIDENT_OPEN", "SUCCESSOR_FREE", "CANDIDATE_FITS"],
  },
  acceptHandover: {
    moves: ["Assignment: OFFERED → ACCEPTED", "Assignment: ACCEPTED → HANDED_OVER, beside"],
    waits: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
  },
  replaceRoleHolder: {
    moves: [
      "Assignment: ACCEPTED → REPLACED",
      "Assignment: nothing → OFFERED, beside",
      "Assignment: OFFERED → WITHDRAWN, beside",
    ],
    waits: ["INCIDENT_OPEN", "CANDIDATE_FITS"],
    shuts: ["LEAD_ACCEPTED, possibly", "OWNER_ACCEPTED of THIS_SERVICE, possibly"],
  },
  agreeRecoveryPlan: {
    moves: ["RecoveryPlan: PROPOSED → AGREED"],
    waits: ["INCIDENT_DECLARED", "PLAN_OF_THE_OTHER_SIDE"],
    opens: ["RECOVERY_PLAN_AGREED of THIS_SERVICE"],
  },
  acknowledgeGuidance: {
    moves: ["Guidance: ISSUED → ACKNOWLEDGED", "Guidance: REFUSED → ACKNOWLEDGED"],
    waits: ["INCIDENT_DECLARED"],
    opens: ["GUIDANCE_ACKNOWLEDGED of THIS_SERVICE, possibly"],
  },
  refuseGuidance: {
    moves: ["Guidance: ISSUED → REFUSED"],
    waits: ["INCIDENT_DECLARED"],
    shuts: ["GUIDANCE_ACKNOWLEDGED of THIS_SERVICE"],
  },
  withdrawGuidance: {
    moves: ["Guidance: ISSUED → WITHDRAWN", "Guidance: REFUSED → WITHDRAWN"],
    waits: ["INCIDENT_DECLARED"],
    opens: ["GUIDANCE_ACKNOWLEDGED of THIS_SERVICE, possibly"],
  },
  requestApproval: { moves: ["Approval: nothing → REQUESTED"], waits: ["APPROVAL_NEW"] },
  grantApproval: { moves: ["Approval: REQUESTED → GRANTED"], waits: ["APPROVAL_IN_TIME"] },
  refuseApproval: { moves: ["Approval: REQUESTED → REFUSED"], waits: ["APPROVAL_IN_TIME"] },
  cancelApproval: { moves: ["Approval: REQUESTED → CANCELLED", "Approval: GRANTED → CANCELLED"] },
  proposeDetectionRequirement: { moves: ["DetectionRequirement: nothing → PROPOSED"] },
  agreeDetectionRequirementForSecurity: {
    moves: ["DetectionRequirement: PROPOSED → PROPOSED"],
    opens: ["BOTH_SIDES_AGREED, possibly"],
  },
  agreeDetectionRequirementForService: {
    moves: ["DetectionRequirement: PROPOSED → PROPOSED"],
    opens: ["BOTH_SIDES_AGREED, possibly"],
  },
  putDetectionRequirementInForce: {
    moves: ["DetectionRequirement: PROPOSED → IN_FORCE"],
    waits: ["BOTH_SIDES_AGREED"],
  },
  deployMonitoring: { moves: ["DetectionRequirement: IN_FORCE → DEPLOYED"] },
  withdrawDetectionRequirement: {
    moves: [
      "DetectionRequirement: PROPOSED → WITHDRAWN",
      "DetectionRequirement: IN_FORCE → WITHDRAWN",
      "DetectionRequirement: DEPLOYED → WITHDRAWN",
    ],
  },
  beginReview: { moves: ["Review: DRAFT → IN_REVIEW"] },
  recordSecurityAnalysis: {
    moves: ["Review: IN_REVIEW → IN_REVIEW"],
    opens: ["SECURITY_ANALYSIS_RECORDED, possibly"],
    shuts: ["SECURITY_ANALYSIS_RECORDED, possibly"],
  },
  contributeServiceSideAnalysis: {
    moves: ["Review: IN_REVIEW → IN_REVIEW"],
    waits: ["SERVICE_REVIEWED"],
    opens: ["SERVICE_SIDE_ANALYSIS_CONTRIBUTED, possibly"],
  },
  completeReview: {
    moves: ["Review: IN_REVIEW → COMPLETED"],
    waits: [
      "INCIDENT_UNDER_REVIEW",
      "SECURITY_ANALYSIS_RECORDED",
      "SERVICE_SIDE_ANALYSIS_CONTRIBUTED",
      "FOLLOW_UPS_PRIORITIZED",
    ],
  },
  publishIncidentReport: { moves: ["Review: COMPLETED → COMPLETED"] },
  recordLesson: { moves: ["Review: IN_REVIEW → IN_REVIEW"] },
  requestFollowUp: {
    moves: ["Review: IN_REVIEW → IN_REVIEW", "FollowUp: nothing → OUTSTANDING"],
    waits: ["SERVICE_REVIEWED", "WORK_IN_ITS_PLACE"],
    shuts: ["FOLLOW_UPS_PRIORITIZED"],
  },
  prioritizeFollowUp: {
    moves: ["FollowUp: OUTSTANDING → OUTSTANDING"],
    waits: ["FOLLOW_UP_IN_SERVICE", "OWNER_IS_PERSON"],
    opens: ["FOLLOW_UP_PRIORITIZED", "FOLLOW_UPS_PRIORITIZED, possibly"],
  },
  prioritizeSecurityFollowUp: {
    moves: ["FollowUp: OUTSTANDING → OUTSTANDING"],
    waits: ["FOLLOW_UP_ON_SECURITY_LIST", "OWNER_IS_PERSON"],
    opens: ["FOLLOW_UP_PRIORITIZED", "FOLLOW_UPS_PRIORITIZED, possibly"],
  },
  startFollowUp: {
    moves: ["FollowUp: OUTSTANDING → IN_PROGRESS"],
    waits: ["FOLLOW_UP_IN_SERVICE", "FOLLOW_UP_PRIORITIZED"],
  },
  startSecurityFollowUp: {
    moves: ["FollowUp: OUTSTANDING → IN_PROGRESS"],
    waits: ["FOLLOW_UP_ON_SECURITY_LIST", "FOLLOW_UP_PRIORITIZED"],
  },
  submitFollowUpForVerification: {
    moves: ["FollowUp: IN_PROGRESS → AWAITING_VERIFICATION"],
    waits: ["FOLLOW_UP_IN_SERVICE"],
  },
  submitSecurityFollowUpForVerification: {
    moves: ["FollowUp: IN_PROGRESS → AWAITING_VERIFICATION"],
    waits: ["FOLLOW_UP_ON_SECURITY_LIST"],
  },
  verifyFollowUp: { moves: ["FollowUp: AWAITING_VERIFICATION → RESOLVED"] },
  returnFollowUp: { moves: ["FollowUp: AWAITING_VERIFICATION → IN_PROGRESS"] },
  declineFollowUp: {
    moves: ["FollowUp: OUTSTANDING → WILL_NOT_DO", "FollowUp: IN_PROGRESS → WILL_NOT_DO"],
    waits: ["FOLLOW_UP_IN_SERVICE"],
    opens: ["FOLLOW_UPS_PRIORITIZED, possibly"],
  },
  declineSecurityFollowUp: {
    moves: ["FollowUp: OUTSTANDING → WILL_NOT_DO", "FollowUp: IN_PROGRESS → WILL_NOT_DO"],
    waits: ["FOLLOW_UP_ON_SECURITY_LIST"],
    opens: ["FOLLOW_UPS_PRIORITIZED, possibly"],
  },
  assignResponsibility: { waits: ["NO_SECOND_PERSON_NEEDED", "CELL_FITS_TEAM"], shuts: ["CELL_FITS_TEAM"] },
  withdrawResponsibility: {
    waits: ["CELL_STAYS_HELD"],
    opens: ["CELL_FITS_TEAM, possibly"],
    shuts: ["CELL_STAYS_HELD"],
  },
  requestResponsibility: {
    moves: ["ResponsibilityRequest: nothing → PENDING"],
    waits: ["SECOND_PERSON_NEEDED", "NO_REQUEST_PENDING", "CELL_FITS_TEAM"],
    shuts: ["NO_REQUEST_PENDING"],
  },
  grantResponsibilityRequest: {
    moves: ["ResponsibilityRequest: PENDING → GRANTED"],
    waits: ["REQUESTER_ENTITLED", "CELL_FITS_TEAM"],
    opens: ["NO_REQUEST_PENDING", "CELL_STAYS_HELD, possibly"],
    shuts: ["CELL_FITS_TEAM"],
  },
  refuseResponsibilityRequest: { moves: ["ResponsibilityRequest: PENDING → REFUSED"], opens: ["NO_REQUEST_PENDING"] },
  withdrawResponsibilityRequest: {
    moves: ["ResponsibilityRequest: PENDING → WITHDRAWN"],
    opens: ["NO_REQUEST_PENDING"],
  },
  overrideOnCall: { waits: ["OVERRIDE_AHEAD", "ON_CALL_FOR_OWN_TEAM"] },
  attestServiceReadiness: { waits: ["ATTESTATION_HOLDS"] },
  trackReview: { opens: ["REVIEW_FINISHED, possibly"] },
  expireOffer: { moves: ["Assignment: OFFERED → EXPIRED"] },
  expireApproval: { moves: ["Approval: REQUESTED → EXPIRED", "Approval: GRANTED → EXPIRED"] },
  takeInDuplicate: {
    moves: ["ServiceResponse: nothing → ANALYSIS, beside", "ServiceResponse: RELEASED → ANALYSIS, beside"],
    shuts: [
      "ANALYSIS_RECORDED of THIS_SERVICE",
      "CONTAINMENT_RECORDED of THIS_SERVICE",
      "ADVERSARY_EVICTED of THIS_SERVICE",
      "VULNERABLE_PATHS_CLOSED of THIS_SERVICE",
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
      "ALERTS_DISPOSITIONED, possibly",
      "RECOVERY_VALIDATED, possibly",
    ],
  },
  openReview: { moves: ["Review: nothing → DRAFT"], opens: ["INCIDENT_UNDER_REVIEW"] },
  trackIncident: { opens: ["INCIDENT_UNDER_REVIEW, possibly"], shuts: ["INCIDENT_UNDER_REVIEW, possibly"] },
  resumeReview: { moves: ["Review: COMPLETED → IN_REVIEW"] },
  deepenReview: { shuts: ["SECURITY_ANALYSIS_RECORDED, possibly"] },
  reopenReview: { moves: ["Review: COMPLETED → IN_REVIEW"], shuts: ["SECURITY_ANALYSIS_RECORDED, possibly"] },
  expireResponsibilityRequest: {
    moves: ["ResponsibilityRequest: PENDING → EXPIRED"],
    opens: ["NO_REQUEST_PENDING, possibly"],
  },
};
