import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { visibleTo } from "../../access/visibility.js";
import { incidentStates } from "../../response-model/machines/incident-states.js";
import { serviceResponseStates } from "../../response-model/machines/service-response-states.js";
import { identifier } from "./identifier.js";
import { tables } from "./tables.js";
import { visibleAlerts, visibleIncidents } from "./visible-records.js";

export type WorkKind =
  | "ROLE_OFFER"
  | "APPROVAL"
  | "SEVERITY_ASSESSMENT"
  | "RECOVERY_PLAN"
  | "GUIDANCE"
  | "ALERT"
  | "SERVICE_RESPONSE"
  | "INCIDENT";

/** Something that waits for somebody, since when, and until when it can. */
export interface Work {
  readonly kind: WorkKind;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly subject: object;
}

/** Where work of a kind comes from: rows, and the properties that say since when and until when they wait. */
interface Source {
  readonly kind: WorkKind;
  readonly find: (context: Context) => SelectQueryBuilder<ObjectLiteral>;
  readonly since: string;
  readonly dueAt?: string;
}

/** Records of a kind that belong to incidents, of those the viewer may see that are in one of the states. */
function partsIn(
  { database: { manager }, viewer }: Context,
  kind: "Assignment" | "Approval" | "ServiceResponse" | "RecoveryPlan" | "Guidance",
  states: readonly string[],
) {
  const visible = visibleTo(viewer, "incident");
  return manager
    .createQueryBuilder<ObjectLiteral>(tables[kind] as EntitySchema<ObjectLiteral>, "part")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = part.incidentId")
    .where(visible.sql, visible.parameters)
    .andWhere("incident.state = ANY(:states)", { states });
}

const open = ["SUSPECTED", "RECEIVED", "DECLARED", "POST_INCIDENT_ACTIVITY"] as const;
/** What was closed or withdrawn is reopened with an approval. */
const approvable = Object.keys(incidentStates).filter((state) => state !== "MERGED");
const responding = ["SUSPECTED", "RECEIVED", "DECLARED"] as const;
const ownServices = ({ viewer }: Context) => ({
  ownServiceIds: [...new Set(viewer.memberships.flatMap(({ serviceIds }) => serviceIds))],
});
const isOwnService = "part.serviceId = ANY(CAST(:ownServiceIds AS uuid[]))";
const isInPresentRound = `part.round = (SELECT response.round FROM service_response AS response
  WHERE response.incident_id = part.incidentId AND response.service_id = part.serviceId)`;
const isLedByViewer = `incident.id IN (SELECT lead.incident_id FROM assignment AS lead
  WHERE lead.person_id = CAST(:me AS uuid) AND lead.state = 'ACCEPTED' AND lead.role = 'INCIDENT_RESPONSE_LEAD')`;
const isUnderWay = "part.state = ANY(:underWay)";
const isUnassessed = "(part.severity IS NULL OR part.severityProvisional)";
const underWay = Object.keys(serviceResponseStates).filter((state) => state !== "VALIDATED" && state !== "RELEASED");

const sources: readonly Source[] = [
  {
    kind: "ROLE_OFFER",
    find: (context) =>
      partsIn(context, "Assignment", open)
        .andWhere("part.state = 'OFFERED' AND part.expiresAt > :now", { now: context.now })
        .andWhere("part.personId = CAST(:me AS uuid)", { me: context.viewer.personId }),
    since: "offeredAt",
    dueAt: "expiresAt",
  },
  {
    kind: "APPROVAL",
    find: (context) =>
      partsIn(context, "Approval", approvable)
        .andWhere("part.state = 'REQUESTED' AND part.expiresAt > :now", { now: context.now })
        .andWhere("part.askedPersonIds @> ARRAY[CAST(:me AS uuid)]", { me: context.viewer.personId }),
    since: "requestedAt",
    dueAt: "expiresAt",
  },
  {
    kind: "SEVERITY_ASSESSMENT",
    find: (context) =>
      partsIn(context, "ServiceResponse", responding)
        .andWhere(`${isUnderWay} AND ${isUnassessed}`, { underWay })
        .andWhere(isOwnService, ownServices(context)),
    since: "joinedAt",
    dueAt: "assessmentDueAt",
  },
  {
    kind: "RECOVERY_PLAN",
    find: (context) =>
      partsIn(context, "RecoveryPlan", ["DECLARED"])
        .andWhere(`part.state = 'PROPOSED' AND ${isInPresentRound}`)
        .andWhere(`CASE part.proposedBySide WHEN 'SECURITY_TEAM' THEN ${isOwnService} ELSE ${isLedByViewer} END`, {
          ...ownServices(context),
          me: context.viewer.personId,
        }),
    since: "proposedAt",
  },
  {
    kind: "GUIDANCE",
    find: (context) =>
      partsIn(context, "Guidance", ["DECLARED"])
        .andWhere(`part.state = 'ISSUED' AND ${isInPresentRound}`)
        .andWhere(isOwnService, ownServices(context)),
    since: "issuedAt",
  },
  {
    kind: "ALERT",
    find: (context) =>
      visibleAlerts(context.database.manager, context.viewer)
        .andWhere("alert.state IN ('RECEIVED', 'TRIAGED') AND alert.incidentId IS NULL")
        .andWhere("alert.serviceId = ANY(CAST(:ownServiceIds AS uuid[]))", ownServices(context)),
    since: "receivedAt",
  },
  {
    kind: "SERVICE_RESPONSE",
    find: (context) =>
      partsIn(context, "ServiceResponse", responding)
        .andWhere(`${isUnderWay} AND NOT ${isUnassessed}`, { underWay })
        .andWhere(isOwnService, ownServices(context)),
    since: "joinedAt",
  },
  {
    kind: "INCIDENT",
    find: ({ database: { manager }, viewer }) =>
      visibleIncidents(manager, viewer)
        .andWhere("incident.state = ANY(:open)", { open })
        .andWhere(isLedByViewer, { me: viewer.personId }),
    since: "openedAt",
  },
];

const timeOf = ({ dueAt }: Work) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
const byTime = (one: Work, other: Work) =>
  timeOf(one) === timeOf(other) ? one.since.getTime() - other.since.getTime() : timeOf(one) - timeOf(other);

/**
 * What waits for the viewer: so much of it, what has least time left first, and what has no time set last, by how long it
 * waits. One statement for each source.
 */
export async function workOf(context: Context, first: number): Promise<readonly Work[]> {
  // Whoever has no id of a person is none, and nothing waits for them.
  if (!identifier.test(context.viewer.personId)) return [];
  const found = await Promise.all(
    sources.map(async ({ kind, find, since, dueAt }) => {
      const query = find(context);
      const rows = await query
        .orderBy(`${query.alias}.${dueAt ?? since}`)
        .limit(first)
        .getMany();
      return rows.map((row) => ({
        kind,
        since: row[since],
        dueAt: dueAt ? row[dueAt] : null,
        subject: { ...row, workKind: kind },
      }));
    }),
  );
  return found.flat().sort(byTime).slice(0, first);
}
