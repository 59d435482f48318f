import { Any, type EntitySchema } from "typeorm";
import { validate } from "uuid";
import { type BatchLoad, groupBy } from "../../../platform/graphql/load.js";
import type { Person } from "../domain/records/person.js";
import type { Records } from "../domain/records/records.js";
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

/** People by id, whoever asks: for the names of those on call. Everything else asks {@link loadPerson}. */
export const peopleById: BatchLoad<Person> = byId("Person");

export const servicesOfTeams: BatchLoad<readonly Service[]> = async ({ database }, teamIds) => {
  const rows = await database.manager.find(tables.Service, {
    where: { ownerTeamId: Any([...teamIds]) },
    order: { name: "ASC", id: "ASC" },
  });
  return groupBy(rows, ({ ownerTeamId }) => ownerTeamId);
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
