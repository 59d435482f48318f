import { Any, type EntitySchema, IsNull } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { type BatchLoad, groupBy } from "../../../platform/graphql/load.js";
import { isResponder, visibleTo } from "../../access/reading/visibility.js";
import type { CitingInvestigation, Handled } from "../domain/evidence/evidence-files.js";
import type { LeftWithCustomers } from "../domain/gates/customers/closing-gates.js";
import type { Records } from "../domain/records/records.js";
import { visibleSources } from "./alert-sources/readable-sources.js";
import { citingInvestigations } from "./case/citing-investigations.js";
import { handledEvidence } from "./case/handled-evidence.js";
import { leftWithCustomers } from "./case/left-with-customers.js";
import { identifier } from "./identifier.js";
import { tables } from "./tables.js";
import { visibleIncidents } from "./visible-records.js";

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

/** Sources of alerts by id, as far as the viewer may see them. */
export const alertSourcesById = byIdentifier<Records["AlertSource"]>(({ database, viewer }, ids) =>
  visibleSources(database.manager, viewer).andWhere("source.id = ANY(CAST(:ids AS uuid[]))", { ids }).getMany(),
);

/** Contract clocks by id; any responder may read them. */
export const contractClocksById = byIdentifier<Records["ContractClock"]>(async ({ database, viewer }, ids) =>
  isResponder(viewer) ? database.manager.findBy(tables.ContractClock, { id: Any([...ids]) }) : [],
);

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
export const milestonesOfIncidents = ofIncidents("Milestone");
export const planStepsOfIncidents = ofIncidents("PlanStep");
export const approvalsOfIncidents = ofIncidents("Approval");
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

/** The techniques that stand observed in incidents. */
export const observedTechniquesOfIncidents: BatchLoad<readonly Records["ObservedTechnique"][]> = async (
  { database },
  incidentIds,
) => {
  const rows = await database.manager.find(tables.ObservedTechnique, {
    where: { incidentId: Any([...incidentIds]), state: "OBSERVED" },
    order: { id: "ASC" },
  });
  return groupBy(rows, (row) => row.incidentId);
};

/** The versions of requirements that wait or stand. The requirement has been checked to be visible. */
export const versionsOfRequirements: BatchLoad<readonly Records["DetectionRequirementVersion"][]> = async (
  { database },
  ids,
) =>
  groupBy(
    await database.manager.findBy(tables.DetectionRequirementVersion, {
      detectionRequirementId: Any([...ids]),
      endedAt: IsNull(),
    }),
    ({ detectionRequirementId }) => detectionRequirementId,
  );
