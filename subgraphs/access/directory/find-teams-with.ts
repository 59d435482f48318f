import { type EntityManager, Raw } from "typeorm";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";
import { type DirectoryTeam, directoryTables } from "./directory-tables.js";

/** By what teams are looked for: all of it must be true of them. */
interface TeamCriteria {
  readonly id?: string;
  readonly function?: TeamFunction;
  readonly responsibility?: Responsibility;
}

/** The teams that the directory knows with an id, a function or a responsibility, by name. */
export const findTeamsWith = (
  transaction: EntityManager,
  { responsibility, ...wanted }: TeamCriteria,
): Promise<DirectoryTeam[]> =>
  transaction.find(directoryTables.DirectoryTeam, {
    where: {
      ...wanted,
      ...(responsibility && {
        responsibilities: Raw((column) => `${column} @> ARRAY[CAST(:responsibility AS text)]`, { responsibility }),
      }),
    },
    order: { name: "ASC", id: "ASC" },
  });
