import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { PolicyColumns } from "../../../access/acting/permitted-to.js";
import { type Condition, visibleTo } from "../../../access/reading/visibility.js";
import { type IncidentState, incidentStates } from "../../../response-model/machines/case/incident-states.js";
import type { Machine } from "../../../response-model/machines/machines.js";
import { tables } from "../tables.js";
import { visibleAlerts, visibleIncidents } from "../visible-records.js";

type Rows = SelectQueryBuilder<ObjectLiteral>;
type Part =
  | "Approval"
  | "Consultation"
  | "CustomerNotice"
  | "ServiceHealthPost"
  | "Disposal"
  | "EvidenceTransfer"
  | "LegalHold"
  | "NotificationObligation"
  | "Task";
type PartOfService = "Assignment" | "ServiceResponse" | "RecoveryPlan" | "PlanStep" | "Guidance" | "Recommendation";

const accepted = (role: string, alias: string) =>
  `${alias}.incidentId = incident.id AND ${alias}.state = 'ACCEPTED' AND ${alias}.role = '${role}'`;

/** Joins whoever leads the incident, as `lead`. At most one does, by an index: no row is doubled. */
const withLead = (rows: Rows): Rows =>
  rows.leftJoin(tables.Assignment.options.name, "lead", accepted("INCIDENT_RESPONSE_LEAD", "lead"));

/** Joins whoever owns the incident for the service of a part, as `owner`. */
const withOwner = (rows: Rows): Rows =>
  rows.leftJoin(
    tables.Assignment.options.name,
    "owner",
    `${accepted("SECURITY_INCIDENT_OWNER", "owner")} AND owner.serviceId = part.serviceId`,
  );

/** Of the incidents that the viewer may see, as `incident`, those in one of the states that meet a condition. */
export const incidentsFor = (
  { database: { manager }, viewer }: Context,
  { sql, parameters }: Condition,
  states: readonly IncidentState[],
): Rows =>
  withLead(visibleIncidents(manager, viewer))
    .andWhere("incident.state = ANY(:states)", { states })
    .andWhere(sql, parameters);

/** The records of a kind, as `part`, of the incidents that the viewer may see and that are in one of the states. */
function partsFor(
  { database: { manager }, viewer }: Context,
  { sql, parameters }: Condition,
  kind: Part | PartOfService,
  states: readonly IncidentState[],
): Rows {
  const visible = visibleTo(viewer, "incident");
  const rows = manager
    .createQueryBuilder<ObjectLiteral>(tables[kind] as EntitySchema<ObjectLiteral>, "part")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = part.incidentId");
  return withLead(rows)
    .where(visible.sql, visible.parameters)
    .andWhere("incident.state = ANY(:states)", { states })
    .andWhere(sql, parameters);
}

/** Those that are about an incident as a whole. */
export const partsOfCaseFor = (
  context: Context,
  forViewer: Condition,
  kind: Part,
  states: readonly IncidentState[],
): Rows => partsFor(context, forViewer, kind, states);

/** Those that are about one of its services. */
export const partsOfServiceFor = (
  context: Context,
  forViewer: Condition,
  kind: PartOfService,
  states: readonly IncidentState[],
): Rows => withOwner(partsFor(context, forViewer, kind, states));

/** What is left to do after an end is still done, and what was closed or withdrawn is reopened with an approval. */
export const unmerged = (Object.keys(incidentStates) as IncidentState[]).filter((state) => state !== "MERGED");

/** What was begun or promised is brought to its end whatever has become of the incident: that of a duplicate stays with it. */
export const always = Object.keys(incidentStates) as IncidentState[];

/** The alerts, as `alert`, that the viewer may see. */
export const alertsFor = ({ database: { manager }, viewer }: Context, { sql, parameters }: Condition): Rows =>
  visibleAlerts(manager, viewer).andWhere(sql, parameters);

/** The same with whoever leads the incident of each, as `lead`. */
export const alertsOfCaseFor = (context: Context, forViewer: Condition): Rows =>
  withLead(alertsFor(context, forViewer));

/** Of a service's response: when it was restored in the present round, and by whom. */
export const restorations = `FROM milestone AS restored WHERE restored.kind = 'RESTORED'
  AND restored.incident_id = part.incidentId AND restored.service_id = part.serviceId AND (restored.round = part.round)`;

/** What policies find in an incident. */
export const ofIncident: PolicyColumns = { states: { Incident: "incident.state" }, holders: { LEAD: "lead.personId" } };

/** In an alert, linked or not. */
export const ofAlert: PolicyColumns = {
  states: { Alert: "alert.state" },
  serviceId: "alert.serviceId",
  doneBy: { reportAlert: "CAST(alert.reportedById AS text)" },
};

/** In an alert whose marking is decided on by whoever leads its incident, besides others. */
export const ofMarking: PolicyColumns = { ...ofAlert, holders: { LEAD: "lead.personId" } };

/** In a part of an incident as a whole. */
export const ofCase: PolicyColumns = { holders: { LEAD: "lead.personId" } };

/** In a part of an incident that is about one of its services, and in which state that is. */
export const ofService = (machine: Machine): PolicyColumns => ({
  states: { [machine]: "part.state" },
  serviceId: "part.serviceId",
  holders: { LEAD: "lead.personId", OWNER: "owner.personId" },
});

/** In a role that is offered. */
export const ofOffer: PolicyColumns = {
  ...ofService("Assignment"),
  holders: { LEAD: "lead.personId", OWNER: "owner.personId", OFFEREE: "part.personId" },
};

/** In a request for an approval. */
export const ofRequest: PolicyColumns = {
  states: { Approval: "part.state" },
  holders: { LEAD: "lead.personId" },
  doneBy: {
    requestApproval: "CAST(part.requestedById AS text)",
    acceptLead: "CAST(lead.personId AS text)",
  },
};

/** In a question that was put to somebody. */
export const ofQuestion: PolicyColumns = {
  states: { Consultation: "part.state" },
  holders: { LEAD: "lead.personId", CONSULTED: "part.consultedPersonId", REQUESTER: "part.requestedById" },
  holderTeams: { CONSULTED: "part.consultedTeamIds" },
  doneBy: { requestConsultation: "CAST(part.requestedById AS text)" },
};

/** In an offer of evidence. */
export const ofTransfer: PolicyColumns = {
  states: { EvidenceTransfer: "part.state" },
  holders: { OFFEREE: "part.toId", OFFERER: "part.offeredById" },
  doneBy: {
    offerEvidenceTransfer: "CAST(part.offeredById AS text)",
    replaceCustodian: "CAST(part.offeredById AS text)",
    grantApproval: "CAST(part.approvedById AS text)",
  },
};

/** In a disposal that is asked for. */
export const ofDisposal: PolicyColumns = {
  states: { Disposal: "part.state" },
  holders: {
    REQUESTER: "part.requestedById",
    CUSTODIAN: "(SELECT kept.custodian_id FROM evidence AS kept WHERE kept.id = part.evidenceId)",
  },
  doneBy: {
    requestEvidenceDisposal: "CAST(part.requestedById AS text)",
    requestArchiveDisposal: "CAST(part.requestedById AS text)",
  },
};

/** In a legal hold. */
export const ofHold: PolicyColumns = {
  states: { LegalHold: "part.state" },
  doneBy: { requestHoldLift: "CAST(part.liftRequestedById AS text)" },
};

const writers = "SELECT CAST(writer AS text) FROM unnest(part.authorIds) AS writer";

/** In a notice to customers. */
export const ofNotice: PolicyColumns = {
  states: { CustomerNotice: "part.state" },
  doneBy: { draftCustomerNotice: writers, amendCustomerNotice: writers },
};

/** In a post on the service-health board. */
export const ofPost: PolicyColumns = {
  states: { ServiceHealthPost: "part.state" },
  doneBy: { draftServiceHealthPost: "CAST(part.draftedById AS text)" },
};

/** In a recovery plan. */
export const ofPlan: PolicyColumns = {
  ...ofService("RecoveryPlan"),
  doneBy: { proposeRecoveryPlan: "CAST(part.proposedById AS text)" },
};

const proposer = "CAST(part.proposedById AS text)";

/** In a step of a plan: who proposed it as it stands does not agree it, and who restored the service does not validate it. */
export const ofPlanStep: PolicyColumns = {
  ...ofService("PlanStep"),
  holders: { LEAD: "lead.personId", OWNER: "owner.personId", CREATOR: "part.proposedById" },
  doneBy: {
    proposePlanStep: proposer,
    proposePlanSteps: proposer,
    amendPlanStep: proposer,
    recordRestoration: `SELECT restored.recorded_by_id ${restorations}`,
    completePlanStep: `SELECT CAST(done.finished_by_id AS text) FROM plan_step AS done WHERE done.kind = 'RESTORE'
      AND done.incident_id = part.incidentId AND done.service_id = part.serviceId AND (done.round = part.round)`,
  },
};

/** In a task. */
export const ofTask: PolicyColumns = {
  states: { Task: "part.state" },
  holders: { LEAD: "lead.personId", CREATOR: "part.createdById", ASSIGNEE: "part.assigneeId" },
};

/** In the response of a service. */
export const ofResponse: PolicyColumns = {
  ...ofService("ServiceResponse"),
  doneBy: {
    recordRestoration: `SELECT restored.recorded_by_id ${restorations}`,
  },
};

/** That nobody has a role, and nobody has an offer of it that they can still accept. */
export const isVacant = (
  role: string,
) => `NOT EXISTS (SELECT FROM assignment AS role WHERE role.incident_id = incident.id AND (${role})
  AND (role.state = 'ACCEPTED' OR role.state = 'OFFERED' AND role.expires_at > :now))`;
