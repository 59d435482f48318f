import type { Term, Vocabulary } from "../vocabulary.js";
import type { ControlFramework } from "./control-frameworks.js";

interface CrosswalkTerm extends Term {
  /**
   * The fields of records, as schema coordinates, that show what the description promises. The site's queries fetch them,
   * and a journey finds each of them filled. None where the process as a whole is meant.
   */
  readonly evidence?: readonly string[];
}

/**
 * The crosswalk: for each control of each framework, its title, what in Cordon satisfies it, and the evidence of that.
 * It is our own reading of the standards, and is shown as such.
 */
export const controls = {
  NIST_800_53: {
    "IR-1": {
      title: "Policy and Procedures",
      description:
        "The process is published from the schema, and the schema is printed from the declarations by which the system decides.",
    },
    "IR-4": {
      title: "Incident Handling",
      description: "The phases and their gates lead each incident from its analysis through recovery to its review.",
      evidence: ["Incident.state", "Incident.timeline", "Incident.responseSteps", "ServiceResponse.state"],
    },
    "IR-4(11)": {
      title: "Integrated Incident Response Team",
      description: "Each incident has a virtual team of security responders, service engineers and communications.",
      evidence: ["Incident.virtualTeam", "Incident.assignments"],
    },
    "IR-5": {
      title: "Incident Monitoring",
      description: "The case file and the append-only timeline follow each incident and keep its record.",
      evidence: ["Incident.summary", "Incident.timeline"],
    },
    "IR-6": {
      title: "Incident Reporting",
      description:
        "Escalations reach the security team, and each notification is held against the clock that it must meet.",
      evidence: [
        "Incident.openedAt",
        "Incident.receivedAt",
        "NotificationObligation.dueAt",
        "NotificationObligation.settledAt",
        "Incident.customerNotices",
      ],
    },
    "IR-7": {
      title: "Incident Response Assistance",
      description:
        "Consultations bring the help of experts and partner teams into an incident and record their advice.",
      evidence: ["Incident.consultations"],
    },
    "IR-8": {
      title: "Incident Response Plan",
      description: "The published process and the responsibility matrix say who does what, when, and in which order.",
      evidence: ["ResponsibilityMatrix.rows", "ResponsibilityCell.holders"],
    },
    "IR-9": {
      title: "Information Spillage Response",
      description:
        "Each incident records what happened to customer data, and each analysis how certain a disclosure is.",
      evidence: ["Incident.customerDataEffects", "Incident.analyses"],
    },
  },
  NIST_800_61_R2: {
    "2.3.4": {
      title: "Sharing Information With Outside Parties",
      description:
        "A handling mark on each incident decides who may read it, and communications alone notifies outside.",
      evidence: ["Incident.handling", "Incident.customerNotices"],
    },
    "2.4": {
      title: "Incident Response Team Structure",
      description:
        "Teams, their functions and their cells of the responsibility matrix are recorded and can be asked for.",
      evidence: [
        "Team.function",
        "Team.responsibilities",
        "ResponsibilityMatrix.rows",
        "ResponsibilityCell.holders",
        "Approval.decidedByName",
      ],
    },
    "3.1": {
      title: "Preparation",
      description:
        "Teams, responsibilities, on-call rotations, detection requirements and the readiness of services are kept current.",
      evidence: ["OnCallRotation.participants", "DetectionRequirement.state", "ReadinessAttestation.validUntil"],
    },
    "3.2": {
      title: "Detection and Analysis",
      description: "Alerts are triaged, escalated and analysed until an incident is declared or dismissed.",
      evidence: ["Alert.triagedAt", "Incident.openedAt", "Incident.declaredAt"],
    },
    "3.2.1": {
      title: "Attack Vectors",
      description: "Each incident records the attack vectors it is analysed by, in the categories of the guide.",
      evidence: ["Incident.analyses"],
    },
    "3.2.3": {
      title: "Sources of Precursors and Indicators",
      description:
        "Each alert records the source that noticed it, and each sweep the indicator of compromise that was searched for.",
      evidence: ["Alert.source", "Incident.indicatorSweeps"],
    },
    "3.2.4": {
      title: "Incident Analysis",
      description:
        "Linked alerts are dispositioned one by one and the analysis is written down before anybody acts on it.",
      evidence: ["Alert.disposition", "Incident.analyses"],
    },
    "3.2.5": {
      title: "Incident Documentation",
      description:
        "The case file gathers the summary, the alerts, the analyses, the actions, the evidence and the notices.",
      evidence: [
        "Incident.summary",
        "Incident.alerts",
        "Incident.analyses",
        "Incident.responseSteps",
        "Incident.evidence",
        "Incident.customerNotices",
      ],
    },
    "3.2.6": {
      title: "Incident Prioritization",
      description:
        "Severity, functional impact, information impact and recoverability are recorded as separate judgements.",
      evidence: ["Alert.severityAssessment", "Incident.severityHistory"],
    },
    "3.2.7": {
      title: "Incident Notification",
      description: "Every obligation to notify has a clock with its own start, deadline and evidence that it was met.",
      evidence: ["NotificationObligation.startedAt", "NotificationObligation.dueAt", "AuthorityNotice.evidence"],
    },
    "3.3": {
      title: "Containment, Eradication, and Recovery",
      description:
        "The service team carries the plan out in order, and each step waits for the evidence of the one before.",
      evidence: ["Incident.responseSteps"],
    },
    "3.3.1": {
      title: "Choosing a Containment Strategy",
      description:
        "Containment starts from a recorded analysis and records what was done to stop the incident spreading.",
      evidence: ["ServiceResponse.milestoneHistory", "Incident.responseSteps"],
    },
    "3.3.2": {
      title: "Evidence Gathering and Handling",
      description:
        "Evidence has a chain of custody that names handler, time and place from its collection on, and cannot be rewritten.",
      evidence: ["Evidence.custodyEntries"],
    },
    "3.3.4": {
      title: "Eradication and Recovery",
      description:
        "Recovery waits until the adversary is evicted and the known ways in are closed, and is validated after.",
      evidence: ["ServiceResponse.milestoneHistory", "ServiceResponse.recoveryPlans", "ServiceResponse.vigilanceUntil"],
    },
    "3.4.1": {
      title: "Lessons Learned",
      description: "Each incident ends in a review whose lessons become owned follow-ups and an explicit conclusion.",
      evidence: ["Review.lessons", "FollowUp.owner", "Review.conclusion"],
    },
    "3.4.2": {
      title: "Using Collected Incident Data",
      description:
        "The milestones of an incident and of each of its services are recorded as they are reached, round by round, and none is ever taken back.",
      evidence: ["Incident.milestoneHistory", "ServiceResponse.milestoneHistory", "Incident.endedAt"],
    },
    "3.4.3": {
      title: "Evidence Retention",
      description:
        "Records of a closed incident are archived under a retention period and can be put under legal hold.",
      evidence: ["Incident.archivedAt", "Incident.retainUntil", "Incident.legalHold"],
    },
  },
  CSF_2_0: {
    GV: {
      title: "Govern",
      description: "Roles and responsibilities are declared once, enforced at run time and published for everybody.",
      evidence: ["ResponsibilityMatrix.rows", "ResponsibilityCell.holders"],
    },
    ID: {
      title: "Identify",
      description: "Services, their owners and the teams behind them are known before an incident happens.",
      evidence: ["Service.owner", "Team.people"],
    },
    PR: {
      title: "Protect",
      description:
        "Services attest their readiness, and follow-ups carry protective work from one incident into the next preparation.",
      evidence: ["ReadinessAttestation.statement", "FollowUp.state"],
    },
    DE: {
      title: "Detect",
      description: "Detection requirements agreed by both sides are deployed, and the alerts they raise are triaged.",
      evidence: [
        "DetectionRequirement.agreedBySecurityAt",
        "DetectionRequirement.agreedByServiceAt",
        "DetectionRequirement.deployedAt",
        "Alert.triagedAt",
      ],
    },
    "DE.AE-08": {
      title: "Incidents are declared when adverse events meet the defined incident criteria",
      description:
        "A declaration records which branch of the definition of an incident was met, and starts the clocks.",
      evidence: ["Incident.definitionPredicates", "Incident.declaredAt"],
    },
    "ID.IM": {
      title: "Improvement",
      description: "Each review ends with a change to the process, or with a reason why none is needed.",
      evidence: ["Review.conclusion", "Review.conclusionReason"],
    },
    "RS.MA": {
      title: "Incident Management",
      description: "An incident has a response lead, owners in its services, a severity and one visible state.",
      evidence: ["Incident.assignments", "Incident.severity", "Incident.state"],
    },
    "RS.AN": {
      title: "Incident Analysis",
      description: "Analysis, evidence and its integrity are recorded as the investigation goes on.",
      evidence: ["Incident.analyses", "Evidence.sha256", "Evidence.custodyEntries"],
    },
    "RS.MI": {
      title: "Incident Mitigation",
      description: "Containment and eradication are recorded as operations with preconditions of their own.",
      evidence: ["Incident.responseSteps", "ServiceResponse.planSteps"],
    },
    "RS.CO": {
      title: "Incident Response Reporting and Communication",
      description: "Notifications are written by communications and settled against each clock that runs.",
      evidence: ["Incident.customerNotices", "NotificationObligation.settledAt"],
    },
    "RC.RP": {
      title: "Incident Recovery Plan Execution",
      description: "Recovery starts from a last known good state and ends with a recorded validation.",
      evidence: [
        "ServiceResponse.recoveryPlans",
        "ServiceResponse.planSteps",
        "ServiceResponse.guidance",
        "ServiceResponse.vigilanceUntil",
      ],
    },
    "RC.CO": {
      title: "Incident Recovery Communication",
      description: "Affected customers are told what was done, what they should do, and when they will hear more.",
      evidence: ["Incident.customerNotices"],
    },
  },
  ISO_27001: {
    "A.5.24": {
      title: "Information security incident management planning and preparation",
      description: "The process, its roles and its responsibilities are defined, published and kept ready.",
      evidence: ["ResponsibilityMatrix.rows", "ResponsibilityCell.holders", "ReadinessAttestation.statement"],
    },
    "A.5.25": {
      title: "Assessment and decision on information security events",
      description: "Every alert is triaged, and every escalation is confirmed or dismissed with a recorded reason.",
      evidence: ["Alert.triagedAt", "Alert.disposition", "Incident.receivedAt"],
    },
    "A.5.26": {
      title: "Response to information security incidents",
      description: "Containment, eradication and recovery follow the published process and its gates.",
      evidence: ["Incident.responseSteps", "Incident.timeline"],
    },
    "A.5.27": {
      title: "Learning from information security incidents",
      description: "Reviews turn what was learned into follow-ups with an owner and a verified end.",
      evidence: ["Review.lessons", "FollowUp.owner", "FollowUp.verifiedAt"],
    },
    "A.5.28": {
      title: "Collection of evidence",
      description: "Evidence is identified, collected and preserved under an append-only chain of custody.",
      evidence: ["Evidence.custodyEntries", "Evidence.sha256"],
    },
    "A.6.8": {
      title: "Information security event reporting",
      description:
        "Every member of a team can raise an alert, and escalation to the security team takes one operation.",
      evidence: ["Alert.reportedBy", "Incident.openedAt"],
    },
  },
  SOC_2: {
    "CC7.3": {
      title: "Evaluation of security events",
      description: "Security events are evaluated to decide whether they are incidents, and the decision is kept.",
      evidence: ["Alert.disposition", "Alert.dispositionReason", "Incident.determination"],
    },
    "CC7.4": {
      title: "Incident response program",
      description: "A defined program understands, contains, remediates and communicates each incident.",
      evidence: ["Incident.analyses", "Incident.responseSteps", "Incident.customerNotices"],
    },
    "CC7.5": {
      title: "Recovery from incidents",
      description: "Recovery is planned, carried out, validated and followed by changes that prevent a recurrence.",
      evidence: ["ServiceResponse.recoveryPlans", "ServiceResponse.milestoneHistory", "FollowUp.state"],
    },
  },
  GDPR: {
    "Art. 33": {
      title: "Notification of a personal data breach to the supervisory authority",
      description: "A clock of 72 hours counts from awareness, and each breach stays on record with its effects.",
      evidence: [
        "NotificationObligation.startedAt",
        "NotificationObligation.dueAt",
        "AuthorityNotice.authority",
        "AuthorityNotice.evidence",
        "Incident.customerDataEffects",
      ],
    },
    "Art. 34": {
      title: "Communication of a personal data breach to the data subject",
      description: "Notices say in plain words what happened, what it means for the data, and what to do.",
      evidence: ["Incident.customerNotices"],
    },
  },
  NIS2: {
    "Art. 23": {
      title: "Reporting obligations",
      description: "Early warning, notification and final report each have a clock with a start and a deadline.",
      evidence: ["NotificationObligation.clock", "NotificationObligation.startedAt", "NotificationObligation.dueAt"],
    },
  },
  DORA: {
    "Art. 19": {
      title: "Reporting of major ICT-related incidents",
      description: "A clock of four hours counts from the classification of an incident as major.",
      evidence: ["NotificationObligation.clock", "NotificationObligation.startedAt", "NotificationObligation.dueAt"],
    },
  },
} as const satisfies Readonly<Record<ControlFramework, Vocabulary<CrosswalkTerm>>>;

export type ControlId<Framework extends ControlFramework> = keyof (typeof controls)[Framework] & string;
