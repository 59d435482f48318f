import type { WorkSource } from "../../../access/acting/work.js";
import type { IncidentState } from "../../../response-model/machines/case/incident-states.js";
import type { ClockAddressee } from "../../../response-model/notification/clock-addressees.js";
import { addresseesOf } from "../../domain/notification/addressees/tellers-of.js";
import { towards } from "../lists/notification/obligation-list.js";
import {
  always,
  incidentsFor,
  isVacant,
  ofCase,
  ofIncident,
  ofQuestion,
  ofRequest,
  ofTask,
  partsOfCaseFor,
  unmerged,
} from "./work-rows.js";

const open = ["SUSPECTED", "RECEIVED", "DECLARED", "POST_INCIDENT_ACTIVITY"] as const;

const isLedByViewer = `incident.id IN (SELECT mine.incident_id FROM assignment AS mine
  WHERE mine.person_id = CAST(:me AS uuid) AND mine.state = 'ACCEPTED' AND mine.role = 'INCIDENT_RESPONSE_LEAD')`;

/** The clocks towards some of those who must be told that run, and that nothing has ended. A delay that was approved moves the end of one. */
const runningTowards = (addressees: readonly ClockAddressee[], states: readonly IncidentState[]): WorkSource => ({
  columns: ofCase,
  find: (context, forViewer) =>
    partsOfCaseFor(context, forViewer, "NotificationObligation", states)
      .andWhere("part.settledAt IS NULL AND part.startedAt IS NOT NULL")
      .andWhere(towards(addressees).sql, towards(addressees).parameters),
  since: "part.startedAt",
  dueAt: "COALESCE(part.delayedUntil, part.dueAt)",
});

/** What waits in an incident as a whole. */
export const incidentWorkSources = {
  ESCALATION: {
    columns: ofIncident,
    find: (context, forViewer) => incidentsFor(context, forViewer, ["SUSPECTED"]),
    since: "incident.openedAt",
    dueAt: "incident.receiptDueAt",
  },
  INCIDENT_DECISION: {
    columns: {
      ...ofIncident,
      doneBy: {
        ...ofIncident.doneBy,
        reportAlert: "SELECT CAST(own.reported_by_id AS text) FROM alert AS own WHERE own.incident_id = incident.id",
      },
    },
    find: (context, forViewer) => incidentsFor(context, forViewer, ["RECEIVED"]),
    since: "COALESCE(incident.receivedAt, incident.openedAt)",
  },
  LEAD_VACANCY: {
    columns: ofIncident,
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, ["RECEIVED", "DECLARED"]).andWhere(
        isVacant("role.role = 'INCIDENT_RESPONSE_LEAD'"),
        { now: context.now },
      ),
    since: "incident.openedAt",
  },
  APPROVAL: {
    columns: ofRequest,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "Approval", unmerged)
        .andWhere("part.state = 'REQUESTED' AND part.expiresAt > :now", { now: context.now })
        .andWhere("part.askedPersonIds @> ARRAY[CAST(:me AS uuid)]", { me: context.viewer.personId }),
    since: "part.requestedAt",
    dueAt: "part.expiresAt",
  },
  REGULATION_ASSESSMENT: {
    columns: ofIncident,
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, ["RECEIVED", "DECLARED"])
        .andWhere("cardinality(incident.customerDataEffects) > 0")
        .andWhere("NOT EXISTS (SELECT FROM regulation_assessment AS found WHERE found.incident_id = incident.id)"),
    since: "COALESCE(incident.declaredAt, incident.openedAt)",
  },
  // What is owed from awareness is told before the declaration as well.
  CUSTOMER_NOTICE: runningTowards(addresseesOf("CUSTOMER_COMMUNICATIONS"), open),
  // An authority asks also after the end.
  AUTHORITY_NOTICE: runningTowards(addresseesOf("LEGAL_AFFAIRS"), unmerged),
  CLOCK_START: {
    columns: ofCase,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "NotificationObligation", open).andWhere(
        "part.settledAt IS NULL AND part.startedAt IS NULL",
      ),
    since: "incident.openedAt",
  },
  TASK: {
    columns: ofTask,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "Task", always)
        .andWhere("part.state = 'OPEN'")
        .andWhere("part.assigneeId = CAST(:me AS uuid)", { me: context.viewer.personId }),
    since: "part.createdAt",
    dueAt: "part.dueAt",
  },
  CONSULTATION: {
    columns: ofQuestion,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "Consultation", unmerged).andWhere("part.state = 'REQUESTED'"),
    since: "part.requestedAt",
    dueAt: "part.dueAt",
  },
  INCIDENT: {
    columns: ofIncident,
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, open).andWhere(isLedByViewer, { me: context.viewer.personId }),
    since: "incident.openedAt",
  },
  INCIDENT_CLOSURE: {
    columns: ofIncident,
    find: (context, forViewer) =>
      incidentsFor(context, forViewer, ["POST_INCIDENT_ACTIVITY"]).andWhere("incident.reviewState = 'COMPLETED'"),
    since: "COALESCE(incident.postIncidentActivityAt, incident.openedAt)",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
