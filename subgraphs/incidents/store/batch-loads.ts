import { Any, type EntitySchema, IsNull } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { type BatchLoad, groupBy } from "../../../platform/graphql/load.js";
import { isResponder, visibleTo } from "../../access/visibility.js";
import type { CitingInvestigation, Handled } from "../domain/evidence/evidence-files.js";
import type { LeftWithCustomers } from "../domain/gates/customers/closing-gates.js";
import type { Records } from "../domain/records/records.js";
import { citingInvestigations } from "./case/citing-investigations.js";
import { handledEvidence } from "./case/handled-evidence.js";
import { leftWithCustomers } from "./case/left-with-customers.js";
import { identifier } from "./identifier.js";
import { tables } from "./tables.js";
import { visibleAlerts, visibleIncidents } from "./visible-records.js";

/** Loads rows by id, whatever a caller sends as an id. */
const byIdentifier =
  <Row extends { readonly id: string }>(
    find: (context: Context, ids: readonly string[]) => Promise<readonly Row[]>,
  ): BatchLoad<Row> =>
  async (context, keys) => {
    const ids = keys.filter((key) => identifier.test(key));
    const rows = ids.length > 0 ? await find(context, ids) : [];
    return new Map(rows.map((row) => [row.id, row]));
  };

/** Incidents by id, as far as the viewer may see them. */
export const incidentsById = byIdentifier(({ database, viewer }, ids) =>
  visibleIncidents(database.manager, viewer).andWhere("incident.id = ANY(CAST(:ids AS uuid[]))", { ids }).getMany(),
);

/** Alerts by id, as far as the viewer may see them. */
export const alertsById = byIdentifier(({ database, viewer }, ids) =>
  visibleAlerts(database.manager, viewer).andWhere("alert.id = ANY(CAST(:ids AS uuid[]))", { ids }).getMany(),
);

/** Detection requirements by id; any responder may read them. */
export const requirementsById = byIdentifier<Records["DetectionRequirement"]>(async ({ database, viewer }, ids) =>
  isResponder(viewer) ? database.manager.findBy(tables.DetectionRequirement, { id: Any([...ids]) }) : [],
);

/** The responses of services by id, as far as the viewer may see their incidents. */
export const contractClocksById = byIdentifier<Records["ContractClock"]>(async ({ database, viewer }, ids) =>
  isResponder(viewer) ? database.manager.findBy(tables.ContractClock, { id: Any([...ids]) }) : [],
);

export const responsesById = byIdentifier<Records["ServiceResponse"]>(({ database, viewer }, ids) => {
  const visible = visibleTo(viewer, "incident");
  return database.manager
    .createQueryBuilder(tables.ServiceResponse, "response")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = response.incidentId")
    .where("response.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(visible.sql, visible.parameters)
    .getMany();
});

/** What stands in incidents that the viewer may see, by id. */
const ofVisibleIncidents = <Kind extends OfIncident>(kind: Kind): BatchLoad<Records[Kind]> =>
  byIdentifier(({ database, viewer }, ids) => {
    const visible = visibleTo(viewer, "incident");
    return database.manager
      .createQueryBuilder(tables[kind] as unknown as EntitySchema<Records[Kind] & { readonly id: string }>, "part")
      .innerJoin(tables.Incident.options.name, "incident", "incident.id = part.incidentId")
      .where("part.id = ANY(CAST(:ids AS uuid[]))", { ids })
      .andWhere(visible.sql, visible.parameters)
      .getMany();
  });

export const analysesById = ofVisibleIncidents("Analysis");
export const timelineEntriesById = ofVisibleIncidents("TimelineEntry");

/** Consultations by id, as far as the viewer may see their incidents. */
export const consultationsById = byIdentifier<Records["Consultation"]>(({ database, viewer }, ids) => {
  const visible = visibleTo(viewer, "incident");
  return database.manager
    .createQueryBuilder(tables.Consultation, "consultation")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = consultation.incidentId")
    .where("consultation.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(visible.sql, visible.parameters)
    .getMany();
});

/** Notices to customers by id, of incidents that the viewer may see: a notice can supplement one of a duplicate. */
export const noticesById = byIdentifier<Records["CustomerNotice"]>(({ database, viewer }, ids) => {
  const visible = visibleTo(viewer, "incident");
  return database.manager
    .createQueryBuilder(tables.CustomerNotice, "notice")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = notice.incidentId")
    .where("notice.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(visible.sql, visible.parameters)
    .getMany();
});

/** When what notices promised was told, in their incident or in the one that it was merged into. The notices have been checked to be visible. */
export const keptPromisesOfNotices: BatchLoad<Date> = async ({ database }, ids) => {
  const rows: readonly { readonly id: string; readonly keptAt: Date }[] = await database.query(
    `SELECT notice.id, min(promise.settled_at) AS "keptAt"
     FROM customer_notice AS notice JOIN incident ON incident.id = notice.incident_id
     JOIN notification_obligation AS promise ON promise.incident_id IN (incident.id, incident.merged_into_id)
       AND promise.promised_by_id = notice.id AND promise.state IN ('MET', 'MET_LATE')
     WHERE notice.id = ANY($1) GROUP BY notice.id`,
    [ids],
  );
  return new Map(rows.map(({ id, keptAt }) => [id, keptAt]));
};

/** What is left to be done for the customers of incidents, which have been checked to be visible. */
export const leftOfIncidents: BatchLoad<LeftWithCustomers> = ({ database }, ids) =>
  leftWithCustomers(database.manager, ids);

/** Severity assessments by id. The alert has been checked to be visible. */
export const severityAssessmentsById = byIdentifier<Records["SeverityAssessment"]>(({ database }, ids) =>
  database.manager.findBy(tables.SeverityAssessment, { id: Any([...ids]) }),
);

type OfIncident = {
  [Kind in keyof Records]: Records[Kind] extends { readonly incidentId: string } ? Kind : never;
}[keyof Records];

/** All records of a kind that belong to an incident, oldest first. The parent has been checked to be visible. */
function ofIncidents<Kind extends OfIncident>(kind: Kind): BatchLoad<readonly Records[Kind][]> {
  type Row = { readonly id: string; readonly incidentId: string };
  return async ({ database }: Context, incidentIds) => {
    const table = tables[kind] as unknown as EntitySchema<Row>;
    const rows = await database.manager.find(table, {
      where: { incidentId: Any([...incidentIds]) },
      order: { id: "ASC" },
    });
    return groupBy(rows, (row) => row.incidentId) as unknown as ReadonlyMap<string, readonly Records[Kind][]>;
  };
}

export const assignmentsOfIncidents = ofIncidents("Assignment");
export const analysesOfIncidents = ofIncidents("Analysis");
export const indicatorSweepsOfIncidents = ofIncidents("IndicatorSweep");

/** Evidence by id, as far as the viewer may see its incident. */
export const evidenceById = byIdentifier<Records["Evidence"]>(({ database, viewer }, ids) => {
  const visible = visibleTo(viewer, "incident");
  return database.manager
    .createQueryBuilder(tables.Evidence, "evidence")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = evidence.incidentId")
    .where("evidence.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(visible.sql, visible.parameters)
    .orderBy("evidence.id")
    .getMany();
});

/** The open investigations that need each of some pieces of evidence. The evidence has been checked to be visible. */
export const citationsOfEvidence: BatchLoad<readonly CitingInvestigation[]> = ({ database }, ids) =>
  citingInvestigations(database.manager, ids);

/** Who has had each of some pieces of evidence in their hands. The evidence has been checked to be visible. */
export const handlingOfEvidence: BatchLoad<Handled> = ({ database }, ids) => handledEvidence(database.manager, ids);
export const evidenceOfIncidents = ofIncidents("Evidence");
export const investigationsOfIncidents = ofIncidents("Investigation");
export const retentionOfIncidents = ofIncidents("RetentionEntry");
export const disposalsOfIncidents = ofIncidents("Disposal");
export const archivesOfIncidents = ofIncidents("Archive");
export const transfersOfIncidents = ofIncidents("EvidenceTransfer");
export const responseStepsOfIncidents = ofIncidents("ResponseStep");
export const obligationsOfIncidents = ofIncidents("NotificationObligation");
export const responsesOfIncidents = ofIncidents("ServiceResponse");
export const milestonesOfIncidents = ofIncidents("Milestone");
export const plansOfIncidents = ofIncidents("RecoveryPlan");
export const planStepsOfIncidents = ofIncidents("PlanStep");
export const guidanceOfIncidents = ofIncidents("Guidance");
export const approvalsOfIncidents = ofIncidents("Approval");
export const severityChangesOfIncidents = ofIncidents("SeverityChange");
export const relationsOfIncidents = ofIncidents("IncidentRelation");
export const regulationAssessmentsOfIncidents = ofIncidents("RegulationAssessment");
export const authorityNoticesOfIncidents = ofIncidents("AuthorityNotice");

export const alertsOfIncidents: BatchLoad<readonly Records["Alert"][]> = async ({ database }, incidentIds) => {
  const rows = await database.manager.find(tables.Alert, {
    where: { incidentId: Any([...incidentIds]) },
    order: { id: "ASC" },
  });
  return groupBy(rows, (row) => row.incidentId ?? "");
};

/** What judgements of the services of incidents were made since they joined, oldest first. */
export const assessmentsOfIncidents: BatchLoad<readonly Records["SeverityAssessment"][]> = async (
  { database },
  incidentIds,
) => {
  const rows = await database.manager.find(tables.SeverityAssessment, {
    where: { incidentId: Any([...incidentIds]) },
    order: { id: "ASC" },
  });
  return groupBy(rows, (row) => row.incidentId ?? "");
};

/** The relations that are recorded with other incidents. */
export const relationsToIncidents: BatchLoad<readonly Records["IncidentRelation"][]> = async (
  { database, viewer },
  incidentIds,
) => {
  // What a case records is for whoever reads that case.
  const visible = visibleTo(viewer, "incident");
  const rows = await database.manager
    .createQueryBuilder(tables.IncidentRelation, "relation")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = relation.incidentId")
    .where(visible.sql, visible.parameters)
    .andWhere("relation.otherIncidentId = ANY(CAST(:ids AS uuid[]))", { ids: incidentIds })
    .orderBy("relation.id")
    .getMany();
  return groupBy(rows, (row) => row.otherIncidentId);
};

/** The duplicates that were merged into incidents, as far as the viewer may see them. */
export const duplicatesOfIncidents: BatchLoad<readonly Records["Incident"][]> = async (
  { database, viewer },
  incidentIds,
) => {
  const rows = await visibleIncidents(database.manager, viewer)
    .andWhere("incident.mergedIntoId = ANY(CAST(:ids AS uuid[]))", { ids: incidentIds })
    .orderBy("incident.id")
    .getMany();
  return groupBy(rows, (row) => row.mergedIntoId ?? "");
};

/** The open room of each incident that has one. */
export const openRoomsOfIncidents: BatchLoad<Records["IncidentRoom"]> = async ({ database }, incidentIds) => {
  const rows = await database.manager.findBy(tables.IncidentRoom, { incidentId: Any([...incidentIds]), state: "OPEN" });
  return new Map(rows.map((row) => [row.incidentId, row]));
};

/** Who is invited to each room, in the order in which they were. */
export const invitedToRooms: BatchLoad<readonly Records["RoomInvitation"][]> = async ({ database }, roomIds) => {
  const rows = await database.manager.find(tables.RoomInvitation, {
    where: { roomId: Any([...roomIds]) },
    order: { id: "ASC" },
  });
  return groupBy(rows, (row) => row.roomId);
};

/** How somebody who is invited to a room is or was there last, by the room and the person. */
export const keyOfInvitee = ({ roomId, personId }: Records["RoomInvitation"]): string => `${roomId} ${personId}`;

export const presencesOfInvitees: BatchLoad<Records["RoomPresence"]> = async ({ database }, keys) => {
  const [roomIds, personIds] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
  const rows = await database.manager
    .createQueryBuilder(tables.RoomPresence, "presence")
    .distinctOn(["presence.roomId", "presence.personId"])
    .where(
      "(presence.roomId, presence.personId) IN (SELECT * FROM unnest(CAST(:roomIds AS uuid[]), CAST(:personIds AS uuid[])))",
      { roomIds, personIds },
    )
    .orderBy("presence.roomId")
    .addOrderBy("presence.personId")
    .addOrderBy("presence.id", "DESC")
    .getMany();
  return new Map(rows.map((row) => [`${row.roomId} ${row.personId}`, row]));
};

/** Who is in each room now, in the order in which they came. */
export const presentInRooms: BatchLoad<readonly Records["RoomPresence"][]> = async ({ database }, roomIds) => {
  const rows = await database.manager.find(tables.RoomPresence, {
    where: { roomId: Any([...roomIds]), leftAt: IsNull() },
    order: { id: "ASC" },
  });
  return groupBy(rows, (row) => row.roomId);
};

/** The actors that stand named in incidents, in the order in which they were named. */
export const namedActorsOfIncidents: BatchLoad<readonly Records["ThreatActor"][]> = async (
  { database },
  incidentIds,
) => {
  const rows = await database.manager.find(tables.ThreatActor, {
    where: { incidentId: Any([...incidentIds]), state: "NAMED" },
    order: { id: "ASC" },
  });
  return groupBy(rows, (row) => row.incidentId);
};
