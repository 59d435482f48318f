/** What an event of parts of an incident carries: the incident, the operation, and the ids of all parts of the kind that it changed. */
const carries = { incidentId: "FACT", operation: "FACT", ids: "FACT" } as const;

const partEvent = <const Name extends string>(name: Name, title: string, description: string) => ({
  title,
  type: `dev.cordon.${name}.changed` as const,
  sender: "incidents" as const,
  receivers: [] as const,
  carries,
  description,
});

/** What the incidents subgraph reports of the parts of an incident, besides the incident itself: one event of each kind that an operation changes. */
export const partEventTypes = {
  SERVICE_RESPONSE_CHANGED: partEvent(
    "service-response",
    "Service response changed",
    "The response of a service in an incident began, went on to another state or round, or was judged anew.",
  ),
  ASSIGNMENT_CHANGED: partEvent(
    "assignment",
    "Assignment changed",
    "A role in an incident was offered, accepted, declined, handed over or taken from its holder, or an offer ran out.",
  ),
  APPROVAL_CHANGED: partEvent(
    "approval",
    "Approval changed",
    "An approval was requested, granted, refused, used or withdrawn, or it lapsed.",
  ),
  PLAN_STEP_CHANGED: partEvent(
    "plan-step",
    "Plan step changed",
    "Steps of the plan of a service were proposed, agreed, amended, assigned, carried out or withdrawn.",
  ),
  RECOVERY_PLAN_CHANGED: partEvent(
    "recovery-plan",
    "Recovery plan changed",
    "The recovery plan of a service was proposed or agreed, or another took its place.",
  ),
  GUIDANCE_CHANGED: partEvent(
    "guidance",
    "Guidance changed",
    "Guidance for the recovery of a service was issued, acknowledged, refused or withdrawn, or nobody answered it in time.",
  ),
  TASK_CHANGED: partEvent(
    "task",
    "Task changed",
    "A task of an incident was created, assigned, completed, cancelled or reopened.",
  ),
  CONSULTATION_CHANGED: partEvent(
    "consultation",
    "Consultation changed",
    "Somebody was consulted about an incident, answered, added to an answer, declined or did not answer in time, or the question was withdrawn. Systems outside are told nothing of a privileged one, nor of one put to legal affairs before that has answered or declined it without privilege.",
  ),
  RECOMMENDATION_CHANGED: partEvent(
    "recommendation",
    "Recommendation changed",
    "An eradication was recommended for a service, or the recommendation was accepted, rejected or withdrawn.",
  ),
  SERVICE_NOTE_CHANGED: partEvent(
    "service-note",
    "Service note changed",
    "A service team noted, or noted anew, what only it knows of its service.",
  ),
  NOTE_CHANGED: partEvent("note", "Note changed", "A note on an incident was added, edited, pinned or unpinned."),
  CASE_LINK_CHANGED: partEvent(
    "case-link",
    "Case link changed",
    "A link to another system was added to an incident or removed from it.",
  ),
  THREAT_ACTOR_CHANGED: partEvent(
    "threat-actor",
    "Threat actor changed",
    "A threat actor was named in an incident, amended or withdrawn.",
  ),
  OBSERVED_TECHNIQUE_CHANGED: partEvent(
    "observed-technique",
    "Observed technique changed",
    "A technique of ATT&CK was recorded as observed in an incident, amended or withdrawn.",
  ),
  ADVERSARY_ACTIVITY_CHANGED: partEvent(
    "adversary-activity",
    "Adversary activity changed",
    "An act of the adversary was recorded in an incident, amended or withdrawn.",
  ),
  HYPOTHESIS_CHANGED: partEvent(
    "hypothesis",
    "Hypothesis changed",
    "A hypothesis about an incident was stated, supported, refuted or reopened, or something was added that speaks for or against it.",
  ),
  INCIDENT_ROOM_CHANGED: partEvent(
    "incident-room",
    "Incident room changed",
    "The room of an incident was opened, moved or closed, or somebody was invited to it, joined or left it.",
  ),
  HUNT_CHANGED: partEvent("hunt", "Hunt changed", "A hunt for a breach was recorded in an incident."),
  INVESTIGATION_CHANGED: partEvent(
    "investigation",
    "Investigation changed",
    "A forensic investigation was opened, found something, was concluded or reopened.",
  ),
  EVIDENCE_CHANGED: partEvent(
    "evidence",
    "Evidence changed",
    "A piece of evidence was collected, accessed, moved, verified, exported, handed over, archived or disposed of.",
  ),
  EVIDENCE_TRANSFER_CHANGED: partEvent(
    "evidence-transfer",
    "Evidence transfer changed",
    "Evidence was offered to another custodian, by its custodian or in their place, or the offer was accepted, declined or withdrawn, or ran out.",
  ),
  LEGAL_HOLD_CHANGED: partEvent(
    "legal-hold",
    "Legal hold changed",
    "A legal hold was placed, its lifting was requested or refused, or it was lifted.",
  ),
  DISPOSAL_CHANGED: partEvent(
    "disposal",
    "Disposal changed",
    "The disposal of evidence or of an archive was requested, carried out or cancelled.",
  ),
  CUSTOMER_NOTICE_CHANGED: partEvent(
    "customer-notice",
    "Customer notice changed",
    "A notice to customers was drafted, amended, released, withdrawn, or recorded as sent.",
  ),
  SERVICE_HEALTH_POST_CHANGED: partEvent(
    "service-health-post",
    "Service health post changed",
    "A post on the service-health board was drafted, published, updated, ended or withdrawn.",
  ),
  NOTIFICATION_OBLIGATION_CHANGED: partEvent(
    "notification-obligation",
    "Notification obligation changed",
    "The clock of a notification was started, delayed, met or ended.",
  ),
} as const;
