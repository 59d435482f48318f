import type { Alert } from "../../../subgraphs/incidents/domain/records/alert.js";
import type { Assignment } from "../../../subgraphs/incidents/domain/records/assignment.js";
import type { CustomerNotification } from "../../../subgraphs/incidents/domain/records/customer-notification.js";
import type { NotificationObligation } from "../../../subgraphs/incidents/domain/records/notification-obligation.js";
import type { ResponseStep } from "../../../subgraphs/incidents/domain/records/response-step.js";
import type { SeverityAssessment } from "../../../subgraphs/incidents/domain/records/severity-assessment.js";
import type { TimelineEntry } from "../../../subgraphs/incidents/domain/records/timeline-entry.js";
import { type Case, progress } from "./incident-rows.js";
import { operations, sentences, titles } from "./words.js";

/** The alerts that led to a case, each with the severity that the service team gave it. */
export function alertsOf({ random, incident, service, owner, at }: Case) {
  const alerts: Alert[] = [];
  const assessments: SeverityAssessment[] = [];
  for (let number = random.pick([1, 1, 1, 1, 1, 1, 1, 2, 2, 3]); number > 0; number -= 1) {
    const [id, assessmentId] = [random.identifier(at(-60 - number)), random.identifier(at(-30 - number))];
    const closed = incident.closedAt !== null;
    alerts.push({
      id,
      version: 4,
      state: closed ? "CLOSED" : "ESCALATED",
      source: random.pick(["SIEM_DETECTION", "WORKLOAD_DETECTION", "HUMAN_OBSERVATION", "CUSTOMER_REPORT"] as const),
      serviceId: service.id,
      title: random.pick(titles),
      description: random.pick(sentences),
      observedAt: at(-70),
      receivedAt: at(-60 - number),
      reportedById: owner.id,
      triagedAt: at(-45),
      triageFindings: random.pick(sentences),
      severityAssessmentId: assessmentId,
      disposition: incident.state === "DISMISSED" ? "FALSE_POSITIVE" : incident.declaredAt ? "TRUE_POSITIVE" : null,
      dispositionReason: random.pick(sentences),
      tuning: incident.state === "DISMISSED" ? random.pick(sentences) : null,
      incidentId: incident.id,
    });
    assessments.push({
      id: assessmentId,
      alertId: id,
      severity: incident.severity,
      functionalImpact: random.pick(["NONE", "LOW", "MEDIUM"] as const),
      informationImpacts: incident.customerDataEffects.length > 0 ? ["PRIVACY_BREACH"] : ["NONE"],
      recoverability: "REGULAR",
      priority: incident.priority,
      privacyAtStake: incident.customerDataEffects.length > 0,
      scope: random.pick(sentences),
      affectedTenantCount: random.below(200),
      regions: ["EU", "US"],
      regulation: null,
      details: random.pick(sentences),
      assessedById: owner.id,
      assessedAt: at(-30 - number),
    });
  }
  return { alerts, assessments };
}

export function assignmentsOf({ random, incident, service, lead, owner, at }: Case): readonly Assignment[] {
  if (incident.receivedAt === null) return [];
  const offer = { incidentId: incident.id, state: "ACCEPTED", handoverToId: null, endedAt: null } as const;
  const times = { offeredById: lead.id, offeredAt: at(20), answeredAt: at(25) };
  const leading = {
    role: "INCIDENT_RESPONSE_LEAD",
    serviceId: null,
    personId: lead.id,
    personName: lead.name,
  } as const;
  const owning = { role: "SECURITY_INCIDENT_OWNER", personId: owner.id, personName: owner.name } as const;
  return [
    { id: random.identifier(at(20)), ...offer, ...times, ...leading },
    { id: random.identifier(at(21)), ...offer, ...times, ...owning, serviceId: service.id },
  ];
}

export function responseStepsOf({ random, incident, owner, at }: Case): readonly ResponseStep[] {
  const done = {
    CONTAINMENT: incident.containedAt,
    ERADICATION: incident.adversaryEvictedAt,
    RECOVERY: incident.recoveredAt,
  };
  return (["CONTAINMENT", "ERADICATION", "RECOVERY"] as const).flatMap((phase, index) => {
    const executedAt = done[phase];
    if (executedAt === null) return [];
    return Array.from({ length: 1 + random.below(2) }, () => ({
      id: random.identifier(at(400 + index * 500)),
      incidentId: incident.id,
      phase,
      description: random.pick(sentences),
      outcome: random.pick(sentences),
      executedById: owner.id,
      executedAt,
    }));
  });
}

/** Whom customers hear from when their data was touched, and the clock that this settles. */
export function noticesOf({ random, incident, lead, at }: Case) {
  const obligations: NotificationObligation[] = [];
  const notifications: CustomerNotification[] = [];
  const { declaredAt, customersNotifiedAt } = incident;
  if (declaredAt === null || customersNotifiedAt === null) return { obligations, notifications };
  const id = random.identifier(customersNotifiedAt);
  notifications.push({
    id,
    incidentId: incident.id,
    description: random.pick(sentences),
    effectOnCustomerData: random.pick(sentences),
    actionsTaken: random.pick(sentences),
    suggestedActions: random.pick(sentences),
    channel: "Message center",
    tenantCount: 1 + random.below(200),
    nextUpdate: null,
    nextUpdateAt: null,
    sentById: lead.id,
    sentAt: customersNotifiedAt,
  });
  obligations.push({
    id: random.identifier(declaredAt),
    incidentId: incident.id,
    clock: "CUSTOMER_CONTRACT_72_HOURS",
    startedAt: declaredAt,
    dueAt: at(90 + 72 * 60),
    state: "MET",
    settledAt: customersNotifiedAt,
    notificationId: id,
    exceptionReason: null,
    exceptionDetails: null,
    delayedUntil: null,
    delayReason: null,
    delayDetails: null,
    authority: null,
    evidence: null,
  });
  return { obligations, notifications };
}

/** The history of a case. The hashes are of the right form and no more: nobody verifies a made-up case. */
export function timelineOf({ random, incident, lead, owner, at }: Case): readonly TimelineEntry[] {
  const reached = progress.indexOf(incident.state === "DISMISSED" ? "DETECTION_AND_ANALYSIS" : incident.state);
  const phases = Object.entries(operations) as [keyof typeof operations, readonly string[]][];
  let previousHash = "0".repeat(64);
  return phases
    .slice(0, Math.max(1, Math.min(phases.length, reached)))
    .flatMap(([phase, names]) => names.map((operation) => ({ phase, operation })))
    .map(({ phase, operation }, index) => {
      const actor = index % 2 === 0 ? owner : lead;
      const hash = random.hex(64);
      const recordedAt = at(index * 90);
      const entry = { id: random.identifier(recordedAt), incidentId: incident.id, sequence: index + 1, recordedAt };
      const entryFields = { actorId: actor.id, actorName: actor.name, operation, phase, text: random.pick(sentences) };
      const chained = { ...entry, ...entryFields, previousHash, hash };
      previousHash = hash;
      return chained;
    });
}
