import { Any, type EntitySchema } from "typeorm";
import { validate } from "uuid";
import type { Context } from "../../../platform/actions/context.js";
import { type BatchLoad, groupBy, load } from "../../../platform/graphql/load.js";
import type { OnCallRotation } from "../domain/records/on-call-rotation.js";
import type { Person } from "../domain/records/person.js";
import type { ReadinessAttestation } from "../domain/records/readiness-attestation.js";
import type { Records } from "../domain/records/records.js";
import type { ResponsibilityRequest } from "../domain/records/responsibility-request.js";
import type { Service } from "../domain/records/service.js";
import type { Team } from "../domain/records/team.js";
import { mayReadPeople } from "./readers.js";
import { tables } from "./tables.js";

/** Rows of a kind by id. Whatever is no id at all is the id of nothing. */
function byId<Kind extends keyof Records>(kind: Kind): BatchLoad<Records[Kind]> {
  return async ({ database }, ids) => {
    const table = tables[kind] as unknown as EntitySchema<{ readonly id: string }>;
    const rows = await database.manager.findBy(table, { id: Any(ids.filter((id) => validate(id))) });
    return new Map(rows.map((row) => [row.id, row])) as unknown as ReadonlyMap<string, Records[Kind]>;
  };
}

export const teamsById = byId("Team");
/** All teams, by whatever key. */
export const allTeams: BatchLoad<readonly Team[]> = async ({ database }, keys) => {
  const teams = await database.manager.find(tables.Team, { order: { id: "ASC" } });
  return new Map(keys.map((key) => [key, teams]));
};

export const servicesById = byId("Service");
export const rotationsById = byId("OnCallRotation");

/** People by id, whoever asks: for the names of those on call. Everything else asks {@link loadPerson}. */
export const peopleById: BatchLoad<Person> = byId("Person");

/** One person, together with all others that the request asks for; null for a viewer who may not read about people. */
export const loadPerson = async (context: Context, id: string): Promise<Person | null> =>
  mayReadPeople(context.viewer) ? load(context, peopleById, id) : null;

export const servicesOfTeams: BatchLoad<readonly Service[]> = async ({ database }, teamIds) => {
  const rows = await database.manager.find(tables.Service, {
    where: { ownerTeamId: Any([...teamIds]) },
    order: { name: "ASC", id: "ASC" },
  });
  return groupBy(rows, ({ ownerTeamId }) => ownerTeamId);
};

export const rotationsOfTeams: BatchLoad<readonly OnCallRotation[]> = async ({ database }, teamIds) => {
  const rows = await database.manager.find(tables.OnCallRotation, {
    where: { teamId: Any([...teamIds]) },
    order: { name: "ASC", id: "ASC" },
  });
  return groupBy(rows, ({ teamId }) => teamId);
};

export const membersOfTeams: BatchLoad<readonly Person[]> = async ({ database, viewer }, teamIds) => {
  if (!mayReadPeople(viewer)) return new Map();
  const rows = await database.manager
    .createQueryBuilder(tables.Person, "person")
    .where("person.teamIds && CAST(:teamIds AS uuid[])", { teamIds })
    .orderBy("person.name")
    .addOrderBy("person.id")
    .getMany();
  return new Map(teamIds.map((id) => [id, rows.filter((person) => person.teamIds.includes(id))]));
};

/** Which teams hold each of these cells of the matrix. */
export const holdersOfCells: BatchLoad<readonly Team[]> = async ({ database }, codes) => {
  const rows = await database.manager
    .createQueryBuilder(tables.Team, "team")
    .where("team.responsibilities && CAST(:codes AS text[])", { codes })
    .orderBy("team.name")
    .addOrderBy("team.id")
    .getMany();
  return new Map(
    codes.map((code) => [code, rows.filter(({ responsibilities }) => responsibilities.some((held) => held === code))]),
  );
};

/** The latest attestation of each service, for viewers who may read about readiness. */
export const readinessOfServices: BatchLoad<ReadinessAttestation> = async ({ database, viewer }, serviceIds) => {
  if (!mayReadPeople(viewer)) return new Map();
  const rows = await database.manager
    .createQueryBuilder(tables.ReadinessAttestation, "attestation")
    .distinctOn(["attestation.serviceId"])
    .where("attestation.serviceId = ANY(:serviceIds)", { serviceIds })
    .orderBy("attestation.serviceId")
    .addOrderBy("attestation.id", "DESC")
    .getMany();
  return new Map(rows.map((row) => [row.serviceId, row]));
};

const responsibilityRequestsById = byId("ResponsibilityRequest");

/** One request for a responsibility; null for a viewer who may not read about people. */
export const loadResponsibilityRequest = async (context: Context, id: string): Promise<ResponsibilityRequest | null> =>
  mayReadPeople(context.viewer) ? load(context, responsibilityRequestsById, id) : null;
