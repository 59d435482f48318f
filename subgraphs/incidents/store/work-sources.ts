import type { WorkSource } from "../../access/work.js";
import { incidentStates } from "../../response-model/machines/incident-states.js";
import type { ClockAddressee } from "../../response-model/notification/clock-addressees.js";
import { type Clock, clocks } from "../../response-model/notification/clocks.js";
import {
  alertsFor,
  incidentsFor,
  ofAlert,
  ofCase,
  ofIncident,
  ofOffer,
  ofPlan,
  ofRequest,
  ofResponse,
  ofService,
  partsFor,
  restorations,
} from "./work-rows.js";

const open = ["SUSPECTED", "RECEIVED", "DECLARED", "POST_INCIDENT_ACTIVITY"] as const;
const responding = ["SUSPECTED", "RECEIVED", "DECLARED"] as const;
/** What was closed or withdrawn is reopened with an approval. */
const approvable = (Object.keys(incidentStates) as (keyof typeof incidentStates)[]).filter((one) => one !== "MERGED");

const isUnassessed = "(part.severity IS NULL OR part.severityProvisional)";
const isInPresentRound = `part.round = (SELECT response.round FROM service_response AS response
  WHERE response.incident_id = part.incidentId AND response.service_id = part.serviceId)`;
const isLedByViewer = `incident.id IN (SELECT mine.incident_id FROM assignment AS mine
  WHERE mine.person_id = CAST(:me AS uuid) AND mine.state = 'ACCEPTED' AND mine.role = 'INCIDENT_RESPONSE_LEAD')`;
/** That nobody has a role, and nobody has an offer of it that they can still accept. */
const isVacant = (
  role: string,
) => `NOT EXISTS (SELECT FROM assignment AS role WHERE role.incident_id = incident.id AND (${role})
  AND (role.state = 'ACCEPTED' OR role.state = 'OFFERED' AND role.expires_at > :now))`;
/** That the viewer is of the other side than whoever proposed a plan: who owns the service speaks for it. */
const isOfOtherSide =
  "(part.proposedBySide = 'SECURITY_TEAM') = (part.serviceId = ANY(CAST(:ownServiceIds AS uuid[])))";

/** The clocks towards somebody that nothing has ended. A delay that was approved moves the end of one. */
const runningTowards = (addressee: ClockAddressee): WorkSource => ({
  facts: ofCase,
  find: (context, forViewer) =>
    partsFor(context, forViewer, "NotificationObligation", open)
      .andWhere("part.settledAt IS NULL")
      .andWhere("part.clock = ANY(:clocks)", {
        clocks: (Object.keys(clocks) as Clock[]).filter((clock) => clocks[clock].addressee === addressee),
      }),
  since: "part.startedAt",
  dueAt: "COALESCE(part.delayedUntil, part.dueAt)",
});

/** For each kind of work the rows that wait. For whom they do, the policies of its operations say. */
export const workSources = {
  ESCALATION: {
    facts: ofIncident,
    find: (context, forViewer) => incidentsFor(context, forViewer, ["SUSPECTED"]),
    since: "incident.openedAt",
  },
  INCIDENT_DECISION: {
    facts: ofIncident,
    find: (context, forViewer) => incidentsFor(context, forViewer, ["RECEIVED"]),
    since: "incident.receivedAt",
  },
  LEAD_VACANCY: {
    facts: ofIncident,
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, ["RECEIVED", "DECLARED"]).andWhere(
        isVacant("role.role = 'INCIDENT_RESPONSE_LEAD'"),
        { now: context.now },
      ),
    since: "incident.openedAt",
  },
  OWNER_VACANCY: {
    facts: ofResponse,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "ServiceResponse", ["DECLARED"])
        .andWhere("part.state <> 'RELEASED'")
        .andWhere(isVacant("role.role = 'SECURITY_INCIDENT_OWNER' AND role.service_id = part.serviceId"), {
          now: context.now,
        }),
    since: "part.joinedAt",
  },
  ROLE_OFFER: {
    facts: ofOffer,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "Assignment", open).andWhere("part.expiresAt > :now", { now: context.now }),
    since: "part.offeredAt",
    dueAt: "part.expiresAt",
  },
  APPROVAL: {
    facts: ofRequest,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "Approval", approvable)
        .andWhere("part.expiresAt > :now", { now: context.now })
        .andWhere("part.askedPersonIds @> ARRAY[CAST(:me AS uuid)]", { me: context.viewer.personId }),
    since: "part.requestedAt",
    dueAt: "part.expiresAt",
  },
  CUSTOMER_NOTICE: runningTowards("CUSTOMERS"),
  AUTHORITY_NOTICE: runningTowards("AUTHORITY"),
  ALERT: {
    facts: ofAlert,
    find: (context, forViewer) =>
      alertsFor(context, forViewer).andWhere("alert.state IN ('RECEIVED', 'TRIAGED') AND alert.incidentId IS NULL"),
    since: "alert.receivedAt",
  },
  ALERT_DISPOSITION: {
    facts: ofAlert,
    find: (context, forViewer) =>
      alertsFor(context, forViewer)
        .andWhere("incident.state IN ('SUSPECTED', 'RECEIVED')")
        .andWhere("alert.disposition IS NULL"),
    since: "alert.receivedAt",
  },
  SEVERITY_ASSESSMENT: {
    facts: ofResponse,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "ServiceResponse", responding)
        .andWhere("part.state NOT IN ('VALIDATED', 'RELEASED')")
        .andWhere(isUnassessed),
    since: "part.joinedAt",
    dueAt: "part.assessmentDueAt",
  },
  PROVISIONAL_SEVERITY: {
    facts: ofResponse,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "ServiceResponse", responding)
        .andWhere("part.state NOT IN ('VALIDATED', 'RELEASED')")
        .andWhere("part.severity IS NULL AND part.assessmentDueAt <= :now", { now: context.now }),
    since: "part.assessmentDueAt",
  },
  SERVICE_RESPONSE: {
    facts: ofResponse,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "ServiceResponse", responding).andWhere(`NOT ${isUnassessed}`),
    since: "part.joinedAt",
  },
  RECOVERY_PLAN: {
    facts: ofPlan,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "RecoveryPlan", ["DECLARED"])
        .andWhere(isInPresentRound)
        .andWhere(isOfOtherSide, {
          ownServiceIds: context.viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
        }),
    since: "part.proposedAt",
  },
  GUIDANCE: {
    facts: ofService("Guidance"),
    find: (context, forViewer) =>
      partsFor(context, forViewer, "Guidance", ["DECLARED"])
        .andWhere(isInPresentRound)
        .andWhere("part.state = 'ISSUED'"),
    since: "part.issuedAt",
  },
  REFUSED_GUIDANCE: {
    facts: ofService("Guidance"),
    find: (context, forViewer) =>
      partsFor(context, forViewer, "Guidance", ["DECLARED"])
        .andWhere(isInPresentRound)
        .andWhere("part.state = 'REFUSED'"),
    since: "part.answeredAt",
  },
  RECOVERY_VALIDATION: {
    facts: ofResponse,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "ServiceResponse", ["DECLARED"]).andWhere("part.state = 'RESTORED'"),
    since: `(SELECT max(restored.reached_at) ${restorations})`,
  },
  INCIDENT: {
    facts: ofIncident,
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, open).andWhere(isLedByViewer, { me: context.viewer.personId }),
    since: "incident.openedAt",
  },
  INCIDENT_CLOSURE: {
    facts: ofIncident,
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, ["POST_INCIDENT_ACTIVITY"]).andWhere("incident.reviewState = 'COMPLETED'"),
    since: "incident.postIncidentActivityAt",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;

export type WorkKind = keyof typeof workSources;
