import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { visibleIncidents } from "../visible-records.js";

/** What stands in a text in place of the number of an incident that whoever reads it may not see, in any language. */
const hiddenNumber = "INC-…";

/** Incidents with their numbers, as far as a viewer may see them. */
export async function withReadNumbers<One extends { readonly id: string; readonly number: string }>(
  manager: EntityManager,
  viewer: Viewer,
  some: readonly One[],
): Promise<readonly One[]> {
  if (some.length === 0) return some;
  const found: readonly { readonly id: string }[] = await visibleIncidents(manager, viewer)
    .andWhere("incident.id = ANY(CAST(:ids AS uuid[]))", { ids: some.map(({ id }) => id) })
    .select("incident.id", "id")
    .getRawMany();
  const read = new Set(found.map(({ id }) => id));
  return some.map((one) => (read.has(one.id) ? one : { ...one, number: hiddenNumber }));
}

/** An incident that says what it was merged into only where the viewer may see that: refusals name it. */
export async function hideUnreadSurvivor<One extends Pick<Incident, "mergedIntoId" | "mergedIntoNumber">>(
  manager: EntityManager,
  viewer: Viewer,
  incident: One,
): Promise<One> {
  const { mergedIntoId: id, mergedIntoNumber: number } = incident;
  if (id === null || number === null) return incident;
  const [survivor] = await withReadNumbers(manager, viewer, [{ id, number }]);
  return { ...incident, mergedIntoNumber: survivor?.number ?? hiddenNumber };
}
