import type { Context } from "../../../platform/actions/context.js";
import { type Order, type PageArguments, readPage } from "../../../platform/graphql/pagination.js";
import { isResponder } from "../../access/visibility.js";
import type { NotificationSource } from "../../response-model/detection-and-analysis/notification-sources.js";
import { type Severity, severities as severityTerms } from "../../response-model/detection-and-analysis/severities.js";
import type { AlertState } from "../../response-model/machines/alert-states.js";
import type { DetectionRequirementState } from "../../response-model/machines/detection-requirement-states.js";
import type { Determination } from "../../response-model/machines/determinations.js";
import type { IncidentState } from "../../response-model/machines/incident-states.js";
import type { Phase } from "../../response-model/process/phases.js";
import type { Incident } from "../domain/records/case/incident.js";
import { tables } from "./tables.js";
import { visibleAlerts, visibleIncidents } from "./visible-records.js";

interface IncidentConditions {
  readonly states?: readonly IncidentState[] | null;
  readonly phases?: readonly Phase[] | null;
  readonly numbers?: readonly string[] | null;
  readonly severities?: readonly Severity[] | null;
  readonly determinations?: readonly Determination[] | null;
  readonly serviceIds?: readonly string[] | null;
  readonly tags?: readonly string[] | null;
  readonly open?: boolean | null;
  readonly openedFrom?: Date | null;
  readonly openedBefore?: Date | null;
}

interface AlertConditions {
  readonly states?: readonly AlertState[] | null;
  readonly sources?: readonly NotificationSource[] | null;
  readonly linked?: boolean | null;
  readonly serviceIds?: readonly string[] | null;
}

const incidentOrders = {
  NEWEST: { direction: "DESC" },
  OLDEST: { direction: "ASC" },
  GRAVEST: {
    by: { expression: "incident.severityRank", valueOf: ({ severityRank }) => severityRank },
    direction: "DESC",
  },
} as const satisfies Record<string, Order<Incident>>;

/** Within a stretch of time, an order by time is read out of the index of that time and nothing else is looked at. */
const byTime = {
  expression: "incident.openedAt",
  valueOf: ({ openedAt }: Incident) => openedAt.toISOString(),
};

const orderOf = (name: keyof typeof incidentOrders, withinTime: boolean): Order<Incident> =>
  withinTime && name !== "GRAVEST" ? { by: byTime, ...incidentOrders[name] } : incidentOrders[name];

/** The states of an incident that has not ended: the indexes of open incidents name the same, in the same order. */
const openStates = "'SUSPECTED', 'RECEIVED', 'DECLARED', 'POST_INCIDENT_ACTIVITY'";

const ranks = Object.keys(severityTerms) as readonly Severity[];

/** A page of the incidents that the viewer may see. */
export function incidentPage(
  { database, viewer }: Context,
  filter: IncidentConditions,
  order: keyof typeof incidentOrders,
  page: PageArguments,
) {
  const query = visibleIncidents(database.manager, viewer);
  const { states, phases, numbers, severities, determinations, serviceIds, tags, open, openedFrom, openedBefore } =
    filter;
  if (states) query.andWhere("incident.state = ANY(:states)", { states });
  if (severities)
    query.andWhere("incident.severityRank = ANY(:ranks)", { ranks: severities.map((one) => ranks.indexOf(one)) });
  if (determinations) query.andWhere("incident.determination = ANY(:determinations)", { determinations });
  if (serviceIds) query.andWhere("incident.serviceIds && CAST(:serviceIds AS uuid[])", { serviceIds });
  if (tags) query.andWhere("incident.tags && CAST(:tags AS text[])", { tags });
  if (open === true) query.andWhere(`incident.state IN (${openStates})`);
  if (open === false) query.andWhere(`incident.state NOT IN (${openStates})`);
  if (phases) query.andWhere("incident.phase = ANY(:phases)", { phases });
  if (numbers) query.andWhere("incident.number = ANY(:numbers)", { numbers });
  if (openedFrom) query.andWhere("incident.openedAt >= :openedFrom", { openedFrom });
  if (openedBefore) query.andWhere("incident.openedAt < :openedBefore", { openedBefore });
  return readPage(query, orderOf(order, Boolean(openedFrom || openedBefore)), page);
}

/** A page of the alerts that the viewer may see, newest first. */
export function alertPage(
  { database, viewer }: Context,
  { states, sources, linked, serviceIds }: AlertConditions,
  page: PageArguments,
) {
  const query = visibleAlerts(database.manager, viewer);
  if (sources) query.andWhere("alert.source = ANY(:sources)", { sources });
  if (linked === true) query.andWhere("alert.incidentId IS NOT NULL");
  if (linked === false) query.andWhere("alert.incidentId IS NULL");
  if (states) query.andWhere("alert.state = ANY(:states)", { states });
  if (serviceIds) query.andWhere("alert.serviceId = ANY(:serviceIds)", { serviceIds });
  return readPage(query, { direction: "DESC" }, page);
}

/** A page of the detection requirements, newest first; any responder may read them. */
export function requirementPage(
  { database, viewer }: Context,
  {
    states,
    serviceIds,
  }: { readonly states?: readonly DetectionRequirementState[] | null; readonly serviceIds?: readonly string[] | null },
  page: PageArguments,
) {
  const query = database.manager
    .createQueryBuilder(tables.DetectionRequirement, "requirement")
    .where("CAST(:isResponder AS boolean)", { isResponder: isResponder(viewer) });
  if (states) query.andWhere("requirement.state = ANY(:states)", { states });
  if (serviceIds) query.andWhere("requirement.serviceId = ANY(:serviceIds)", { serviceIds });
  return readPage(query, { direction: "DESC" }, page);
}

/** A page of what contracts of the organization promise, in all of their versions, the newest read first. */
export function contractClockPage(
  { database, viewer }: Context,
  { codes }: { readonly codes?: readonly string[] | null },
  page: PageArguments,
) {
  const query = database.manager
    .createQueryBuilder(tables.ContractClock, "contract")
    .where("CAST(:isResponder AS boolean)", { isResponder: isResponder(viewer) });
  if (codes) query.andWhere("contract.code = ANY(:codes)", { codes });
  return readPage(query, { direction: "DESC" }, page);
}
