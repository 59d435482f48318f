import {
  type AnyOf,
  among,
  before,
  type ConditionOf,
  type Conditions,
  from,
  overlaps,
  whether,
} from "../../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime, type Order, type Ordering } from "../../../../../platform/graphql/lists/order.js";
import { orderByAge } from "../../../../../platform/graphql/lists/order-by-age.js";
import type { Ordered } from "../../../../../platform/graphql/lists/order-type.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { filtered } from "../../../../../platform/graphql/reader/relations.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { isResponder } from "../../../../access/reading/visibility.js";
import type { CustomerDataEffect } from "../../../../response-model/detection-and-analysis/customer-data-effects.js";
import type { EscalationFind } from "../../../../response-model/detection-and-analysis/escalation-finds.js";
import {
  type Severity,
  severities as severityTerms,
} from "../../../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { Determination } from "../../../../response-model/machines/case/determinations.js";
import type { IncidentState } from "../../../../response-model/machines/case/incident-states.js";
import type { ReviewState } from "../../../../response-model/machines/lessons/review-states.js";
import type { ClockState } from "../../../../response-model/notification/clock-states.js";
import type { AssignmentRole } from "../../../../response-model/process/assignment-roles.js";
import type { Phase } from "../../../../response-model/process/phases.js";
import type { Incident } from "../../../domain/records/case/incident.js";

export interface IncidentConditions {
  readonly states?: AnyOf<IncidentState>;
  readonly phases?: AnyOf<Phase>;
  readonly numbers?: AnyOf<string>;
  readonly severities?: AnyOf<Severity>;
  readonly priorities?: AnyOf<number>;
  readonly determinations?: AnyOf<Determination>;
  readonly handlings?: AnyOf<Handling>;
  readonly finds?: AnyOf<EscalationFind>;
  readonly customerDataEffects?: AnyOf<CustomerDataEffect>;
  readonly reviewStates?: AnyOf<ReviewState>;
  readonly clockStates?: AnyOf<ClockState>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly leadIds?: AnyOf<string>;
  readonly ownerIds?: AnyOf<string>;
  readonly virtualTeamPersonIds?: AnyOf<string>;
  readonly openedByIds?: AnyOf<string>;
  readonly tags?: AnyOf<string>;
  readonly text?: string | null;
  readonly open?: boolean | null;
  readonly legalHold?: boolean | null;
  readonly openedFrom?: Date | null;
  readonly openedBefore?: Date | null;
  readonly declaredFrom?: Date | null;
  readonly declaredBefore?: Date | null;
  readonly endedFrom?: Date | null;
  readonly endedBefore?: Date | null;
}

/** The states of an incident that has not ended: the indexes of open incidents name the same, in the same order. */
export const openStates = "'SUSPECTED', 'RECEIVED', 'DECLARED', 'POST_INCIDENT_ACTIVITY'";

const ranks = Object.keys(severityTerms) as readonly Severity[];

/** From a time on, by the index of an order in which what has no such time comes last. */
const fromOn =
  (column: string): ConditionOf<Date> =>
  (time, parameter) =>
    `COALESCE(${column}, 'infinity') >= ${parameter(time)} AND COALESCE(${column}, 'infinity') < 'infinity'`;

/** Before a time, at which the incident was open already: so only what was opened before it is looked at. */
const sinceOpened =
  (column: string): ConditionOf<Date> =>
  (time, parameter) => {
    const end = parameter(time);
    return `incident.openedAt < ${end} AND COALESCE(${column}, 'infinity') < ${end}`;
  };

/** That somebody holds a role in an incident now. */
const holds =
  (role: AssignmentRole): ConditionOf<readonly string[]> =>
  (personIds, parameter) =>
    `incident.id IN (SELECT role.incident_id FROM assignment AS role
    WHERE role.person_id = ANY(${parameter(personIds)}) AND role.role = '${role}' AND role.state = 'ACCEPTED')`;

/** What a viewer asks for of incidents, in SQL. */
export const incidentConditionsFor = (viewer: Viewer): Conditions<IncidentConditions> => ({
  states: among("incident.state"),
  phases: among("incident.phase"),
  numbers: among("incident.number"),
  severities: (wanted, parameter) =>
    `incident.severityRank = ANY(${parameter(wanted.map((severity) => ranks.indexOf(severity)))})`,
  priorities: among("incident.priority"),
  determinations: among("incident.determination"),
  handlings: among("incident.handling"),
  finds: among("incident.find"),
  customerDataEffects: overlaps("incident.customerDataEffects", "text"),
  reviewStates: among("incident.reviewState"),
  clockStates: (states, parameter) =>
    `incident.id IN (SELECT owed.incident_id FROM notification_obligation AS owed WHERE owed.state = ANY(${parameter(states)}))`,
  serviceIds: overlaps("incident.serviceIds", "uuid"),
  // The team of an affected service, or that of whoever has a role: either side. Who belongs to a team is for responders to read.
  teamIds: (teamIds, parameter) => {
    const wanted = `CAST(${parameter(teamIds)} AS uuid[])`;
    const owned = `ARRAY(SELECT service.id FROM directory_service AS service WHERE service.owner_team_id = ANY(${wanted}))`;
    if (!isResponder(viewer)) return `incident.serviceIds && ${owned}`;
    // Each side by its own index, put together: an OR of both would look at each incident.
    return `incident.id IN (
      SELECT affected.id FROM incident AS affected WHERE affected.service_ids && ${owned}
      UNION
      SELECT role.incident_id FROM assignment AS role
      WHERE role.state = 'ACCEPTED' AND role.person_id = ANY(ARRAY(
        SELECT person.id FROM directory_person AS person WHERE person.team_ids && ${wanted})))`;
  },
  leadIds: holds("INCIDENT_RESPONSE_LEAD"),
  ownerIds: holds("SECURITY_INCIDENT_OWNER"),
  virtualTeamPersonIds: overlaps("incident.virtualTeamPersonIds", "uuid"),
  openedByIds: among("incident.openedById"),
  tags: overlaps("incident.tags", "text"),
  text: containsSearched({ alias: "incident", table: "incident", columns: ["number", "title", "summary"] }),
  open: whether(`incident.state IN (${openStates})`, `incident.state NOT IN (${openStates})`),
  legalHold: whether("incident.legalHold", "NOT incident.legalHold"),
  openedFrom: from("incident.openedAt"),
  openedBefore: before("incident.openedAt"),
  declaredFrom: fromOn("incident.declaredAt"),
  declaredBefore: sinceOpened("incident.declaredAt"),
  endedFrom: fromOn("incident.endedAt"),
  endedBefore: sinceOpened("incident.endedAt"),
});

const incidentOrderings = {
  OPENED_AT: { expression: "incident.openedAt", valueOf: ({ openedAt }) => openedAt.toISOString() },
  SEVERITY: { expression: "incident.severityRank", valueOf: ({ severityRank }) => severityRank },
  PRIORITY: { expression: "incident.priority", valueOf: ({ priority }) => priority },
  DECLARED_AT: byTime("incident.declaredAt", ({ declaredAt }) => declaredAt),
  ENDED_AT: byTime("incident.endedAt", ({ endedAt }) => endedAt),
} as const satisfies Record<string, Ordering<Incident>>;

export type IncidentOrderField = keyof typeof incidentOrderings;

function orderOfIncidents(
  orderBy: readonly Ordered<IncidentOrderField>[],
  { openedFrom, openedBefore, declaredBefore, endedBefore }: IncidentConditions,
): Order<Incident> {
  const [{ field, direction }, ...further] = orderBy as [Ordered<IncidentOrderField>];
  if (field !== "OPENED_AT" || further.length > 0) return orderOf(incidentOrderings, orderBy);
  return orderByAge(incidentOrderings.OPENED_AT, direction, [openedFrom, openedBefore, declaredBefore, endedBefore]);
}

/** The pages of incidents that another row leads to: of those the ones that are asked for. */
export const incidentPages = {
  narrow: filtered<IncidentConditions>((_, viewer) => incidentConditionsFor(viewer)),
} as const;

/** Which incidents are asked for. */
export const incidentList = (
  viewer: Viewer,
  { filter, orderBy, ...page }: ListArguments<IncidentConditions, IncidentOrderField>,
): List => ({
  conditions: wantedBy<IncidentConditions>(filter, incidentConditionsFor(viewer)),
  order: orderOfIncidents(orderBy, filter ?? {}),
  page,
});
