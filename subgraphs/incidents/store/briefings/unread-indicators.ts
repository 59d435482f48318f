import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { UnreadIndicator } from "../../domain/briefings/briefing-file.js";
import { visibleIndicators } from "../indicators/visible-indicators.js";

/**
 * The indicators that a briefing names and the team of a service that it is for could not read, by the marking of each: with the services
 * whose teams could not. The same as the reading of indicators, for somebody who is of that team and nothing besides. What the viewer may
 * not read is left out, or has no value for those who write briefings.
 */
export async function unreadIndicators(
  manager: EntityManager,
  indicatorIds: readonly string[],
  serviceIds: readonly string[],
  viewer: Viewer,
): Promise<readonly UnreadIndicator[]> {
  if (indicatorIds.length === 0) return [];
  const unread = await manager.query<readonly UnreadIndicator[]>(
    `SELECT mark.id, mark.value, mark.handling, array_agg(wanted.id) AS "serviceIds"
     FROM indicator AS mark CROSS JOIN unnest(CAST($2 AS uuid[])) AS wanted (id)
     WHERE mark.id = ANY(CAST($1 AS uuid[])) AND mark.handling IN ('RED', 'AMBER_STRICT')
       AND (mark.handling = 'RED' OR NOT (mark.service_ids @> ARRAY[wanted.id] OR EXISTS (
         SELECT FROM indicator_relation AS of_case JOIN incident AS named ON named.id = of_case.incident_id
         WHERE of_case.indicator_id = mark.id AND of_case.ended_at IS NULL AND named.service_ids @> ARRAY[wanted.id])))
     GROUP BY mark.id ORDER BY mark.id`,
    [[...indicatorIds], [...serviceIds]],
  );
  if (unread.length === 0) return [];
  const read = await visibleIndicators(manager, viewer)
    .andWhere("indicator.id = ANY(CAST(:ids AS uuid[]))", { ids: unread.map(({ id }) => id) })
    .getMany();
  const writesBriefings = viewer.memberships.some((team) => team.function === "THREAT_INTELLIGENCE");
  return unread.flatMap((one) => {
    if (read.some(({ id }) => id === one.id)) return [one];
    return writesBriefings ? [{ ...one, value: null }] : [];
  });
}
