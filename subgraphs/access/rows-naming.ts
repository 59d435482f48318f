import { isUUID } from "class-validator";
import type { Viewer } from "../../platform/identity/viewer.js";

/**
 * That a row of incidents may name a viewer, in SQL that indexes answer: every row that the viewer may read is found by it, except those that
 * are read by a whole audience. It opens nothing: whether the viewer may read a row is for `visibleTo` to say.
 * @returns makes the condition, with a parameter for each value
 */
export const rowsNaming =
  ({ personId, memberships }: Viewer) =>
  (bind: (value: unknown) => string): string => {
    const ids = (values: readonly (string | null | undefined)[]) =>
      `CAST(${bind(values.filter((value) => isUUID(value)))} AS uuid[])`;
    const person = ids([personId]);
    return `(incident.virtual_team_person_ids && ${person} OR incident.asked_person_ids && ${person}
      OR incident.asked_team_ids && ${ids(memberships.map(({ teamId }) => teamId))}
      OR incident.service_ids && ${ids(memberships.flatMap(({ serviceIds }) => serviceIds))}
      OR incident.virtual_team_person_ids = '{}')`;
  };
