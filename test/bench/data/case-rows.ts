import { newObligation } from "../../../subgraphs/incidents/domain/notification/new-obligation.js";
import type { Alert } from "../../../subgraphs/incidents/domain/records/alerts/alert.js";
import type { SeverityAssessment } from "../../../subgraphs/incidents/domain/records/alerts/severity-assessment.js";
import type { TimelineEntry } from "../../../subgraphs/incidents/domain/records/case/timeline-entry.js";
import type { CustomerNotice } from "../../../subgraphs/incidents/domain/records/notification/customer-notice.js";
import type { NotificationObligation } from "../../../subgraphs/incidents/domain/records/notification/notification-obligation.js";
import type { Assignment } from "../../../subgraphs/incidents/domain/records/people/assignment.js";
import type { AssignmentRole } from "../../../subgraphs/response-model/process/assignment-roles.js";
import type { Case } from "./case.js";
import { progress } from "./incident-rows.js";
import type { Person } from "./organization.js";
import { operations, sentences, titles } from "./words.js";

/** The alerts that led to a case, each with the severity that the service team gave it. */
export function alertsOf({ random, incident, services: [{ service }], owner, at }: Case) {
  const alerts: Alert[] = [];
  const assessments: SeverityAssessment[] = [];
  for (let number = random.pick([1, 1, 1, 1, 1, 1, 1, 2, 2, 3]); number > 0; number -= 1) {
    const [id, assessmentId] = [random.identifier(at(-60 - number)), random.identifier(at(-30 - number))];
    alerts.push({
      id,
      version: 4,
      state: "ESCALATED",
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
      incidentId: null,
      serviceId: null,
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

/** The lead, and an owner for each service; that of a released one holds the role no more. */
export function assignmentsOf({ random, incident, services, lead, at }: Case): readonly Assignment[] {
  if (incident.declaredAt === null) return [];
  const assignment = (
    role: AssignmentRole,
    { id, name }: Person,
    place: number,
    of: Partial<Assignment>,
  ): Assignment => ({
    id: random.identifier(at(20 + place)),
    incidentId: incident.id,
    version: 2,
    role,
    serviceId: null,
    personId: id,
    personName: name,
    state: "ACCEPTED",
    offeredById: lead.id,
    offeredByName: lead.name,
    offeredAt: at(20 + place),
    expiresAt: at(20 + place + 24 * 60),
    handoverFromId: null,
    briefing: null,
    answeredAt: at(25 + place),
    endedAt: null,
    endReason: null,
    ...of,
  });
  return [
    assignment("INCIDENT_RESPONSE_LEAD", lead, 0, {}),
    ...services.map(({ service, owner, state }, index) =>
      assignment("SECURITY_INCIDENT_OWNER", owner, 1 + index, {
        serviceId: service.id,
        ...(state === "RELEASED" && { state: "ENDED", endedAt: at(140) }),
      }),
    ),
  ];
}

/** Whom customers hear from when their data was touched, and the clock that this settles. */
export function noticesOf({ random, incident, lead, owner }: Case) {
  const obligations: NotificationObligation[] = [];
  const notices: CustomerNotice[] = [];
  const { declaredAt, customersNotifiedAt } = incident;
  if (declaredAt === null || customersNotifiedAt === null) return { obligations, notices };
  const id = random.identifier(customersNotifiedAt);
  const content = {
    title: "What happened to your data",
    language: "en",
    description: random.pick(sentences),
    effectOnCustomerData: random.pick(sentences),
    actionsTaken: random.pick(sentences),
    suggestedActions: random.pick(sentences),
    channel: "Message center",
    recipientGroups: [{ number: 1, name: "All affected tenants", serviceIds: [], regions: [], tenantIds: [] }],
    isComplete: true,
    nextUpdate: null,
    nextUpdateAt: null,
  };
  notices.push({
    ...content,
    id,
    incidentId: incident.id,
    version: 2,
    state: "RELEASED",
    supplementsId: null,
    writings: 1,
    authorIds: [owner.id],
    draftedById: owner.id,
    draftedByName: owner.name,
    draftedAt: customersNotifiedAt,
    releasedById: lead.id,
    releasedByName: lead.name,
    releasedAt: customersNotifiedAt,
    obligationIds: [],
    lateReason: null,
    withdrawnById: null,
    withdrawnAt: null,
    withdrawalReason: null,
  });
  obligations.push({
    ...newObligation({
      id: random.identifier(declaredAt),
      incidentId: incident.id,
      clock: "CUSTOMER_CONTRACT_72_HOURS",
      startedAt: declaredAt,
    }),
    state: "MET",
    settledAt: customersNotifiedAt,
    notificationId: id,
  });
  return { obligations, notices };
}

/** The history of a case. The hashes are of the right form and no more: nobody verifies a made-up case. */
export function timelineOf({ random, incident, lead, owner, stage, at }: Case): readonly TimelineEntry[] {
  const names = progress.slice(0, progress.indexOf(stage) + 1).flatMap((reached) => operations[reached]);
  let previousHash = "0".repeat(64);
  return names.map(({ operation, phase }, index) => {
    const actor = index % 2 === 0 ? owner : lead;
    const hash = random.hex(64);
    const recordedAt = at(index * 90);
    const entry = { id: random.identifier(recordedAt), incidentId: incident.id, sequence: index + 1, recordedAt };
    const entryFields = { actorId: actor.id, actorName: actor.name, operation, phase, text: random.pick(sentences) };
    const chained = { ...entry, ...entryFields, changes: null, previousHash, hash };
    previousHash = hash;
    return chained;
  });
}
