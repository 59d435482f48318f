import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import type { PolicyFacts } from "../../access/permitted-to.js";
import { type Condition, visibleTo } from "../../access/visibility.js";
import type { IncidentState } from "../../response-model/machines/incident-states.js";
import type { Machine } from "../../response-model/machines/machines.js";
import { tables } from "./tables.js";
import { visibleAlerts, visibleIncidents } from "./visible-records.js";

type Rows = SelectQueryBuilder<ObjectLiteral>;
type Part = "Assignment" | "Approval" | "ServiceResponse" | "RecoveryPlan" | "Guidance" | "NotificationObligation";

/** Of the incidents that the viewer may see, as `incident`, those in one of the states that meet a condition. */
export const incidentsFor = (
  { database: { manager }, viewer }: Context,
  { sql, parameters }: Condition,
  states: readonly IncidentState[],
): Rows =>
  visibleIncidents(manager, viewer).andWhere("incident.state = ANY(:states)", { states }).andWhere(sql, parameters);

/** The records of a kind, as `part`, of the incidents that the viewer may see and that are in one of the states. */
export function partsFor(
  { database: { manager }, viewer }: Context,
  { sql, parameters }: Condition,
  kind: Part,
  states: readonly IncidentState[],
): Rows {
  const visible = visibleTo(viewer, "incident");
  return manager
    .createQueryBuilder<ObjectLiteral>(tables[kind] as EntitySchema<ObjectLiteral>, "part")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = part.incidentId")
    .where(visible.sql, visible.parameters)
    .andWhere("incident.state = ANY(:states)", { states })
    .andWhere(sql, parameters);
}

/** The alerts, as `alert`, that the viewer may see. */
export const alertsFor = ({ database: { manager }, viewer }: Context, { sql, parameters }: Condition): Rows =>
  visibleAlerts(manager, viewer).andWhere(sql, parameters);

const leads = `SELECT lead.person_id FROM assignment AS lead WHERE lead.incident_id = incident.id
  AND lead.state = 'ACCEPTED' AND lead.role = 'INCIDENT_RESPONSE_LEAD'`;
const owners = `SELECT owner.person_id FROM assignment AS owner WHERE owner.incident_id = incident.id
  AND owner.service_id = part.serviceId AND owner.state = 'ACCEPTED' AND owner.role = 'SECURITY_INCIDENT_OWNER'`;

/** Of a service's response: when it was restored in the present round, and by whom. */
export const restorations = `FROM milestone AS restored WHERE restored.kind = 'RESTORED'
  AND restored.incident_id = part.incidentId AND restored.service_id = part.serviceId AND (restored.round = part.round)`;

/** What policies find in an incident. */
export const ofIncident: PolicyFacts = { states: { Incident: "incident.state" }, holders: { LEAD: leads } };

/** In an alert, linked or not. */
export const ofAlert: PolicyFacts = { states: { Alert: "alert.state" }, serviceId: "alert.serviceId" };

/** In a part of an incident as a whole. */
export const ofCase: PolicyFacts = { holders: { LEAD: leads } };

/** In a part of an incident that is about one of its services, and in which state that is. */
export const ofService = (machine: Machine): PolicyFacts => ({
  states: { [machine]: "part.state" },
  serviceId: "part.serviceId",
  holders: { LEAD: leads, OWNER: owners },
});

/** In a role that is offered. */
export const ofOffer: PolicyFacts = {
  ...ofService("Assignment"),
  holders: { LEAD: leads, OWNER: owners, OFFEREE: "part.personId" },
};

/** In a request for an approval. */
export const ofRequest: PolicyFacts = {
  states: { Approval: "part.state" },
  holders: { LEAD: leads },
  doneBy: {
    requestApproval: "CAST(part.requestedById AS text)",
    acceptLead: `SELECT CAST(one.person_id AS text) FROM (${leads}) AS one`,
  },
};

/** In a recovery plan. */
export const ofPlan: PolicyFacts = {
  ...ofService("RecoveryPlan"),
  doneBy: { proposeRecoveryPlan: "CAST(part.proposedById AS text)" },
};

/** In the response of a service. */
export const ofResponse: PolicyFacts = {
  ...ofService("ServiceResponse"),
  doneBy: {
    recordRestoration: `SELECT restored.recorded_by_id ${restorations}`,
  },
};
