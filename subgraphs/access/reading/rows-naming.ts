import { isUUID } from "class-validator";
import type { Viewer } from "../../../platform/identity/viewer.js";

/**
 * That a row of a table, `incident` or a copy of what it has, may name a viewer, in SQL that indexes answer: every row that the viewer may read is found by it, except those that
 * are read by a whole audience. It opens nothing: whether the viewer may read a row is for `visibleTo` to say.
 * @returns makes the condition, with a parameter for each value
 */
export const rowsNaming =
  ({ personId, memberships }: Viewer, table: string) =>
  (bind: (value: unknown) => string): string => {
    const ids = (values: readonly (string | null | undefined)[]) =>
      `CAST(${bind(values.filter((value) => isUUID(value)))} AS uuid[])`;
    const person = ids([personId]);
    return `(${table}.virtual_team_person_ids && ${person} OR ${table}.asked_person_ids && ${person}
      OR ${table}.asked_team_ids && ${ids(memberships.map(({ teamId }) => teamId))}
      OR ${table}.service_ids && ${ids(memberships.flatMap(({ serviceIds }) => serviceIds))}
      OR ${table}.virtual_team_person_ids = '{}')`;
  };
