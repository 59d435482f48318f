import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { withReadNumbers } from "../merged-cases/hide-unread-survivor.js";

type IncidentThatGoesOn = Pick<Incident, "id" | "number" | "state" | "handling">;

/** Incidents, or where they were merged those that go on in the end, by the ids of the former; with their numbers as far as the viewer may see them. */
export async function incidentsThatGoOn(
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, IncidentThatGoesOn>> {
  const named = [...new Set(ids.flatMap((id) => id ?? []))];
  if (named.length === 0) return new Map();
  const found = await manager.query<readonly (IncidentThatGoesOn & { of: string })[]>(
    `WITH RECURSIVE step AS (
       SELECT id AS of, id, merged_into_id, number, state, handling FROM incident WHERE id = ANY(CAST($1 AS uuid[]))
       UNION ALL
       SELECT step.of, next.id, next.merged_into_id, next.number, next.state, next.handling
       FROM step JOIN incident AS next ON next.id = step.merged_into_id)
     SELECT of, id, number, state, handling FROM step WHERE merged_into_id IS NULL`,
    [named],
  );
  return new Map((await withReadNumbers(manager, viewer, found)).map(({ of, ...incident }) => [of, incident]));
}
