import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import {
  type Condition,
  isOfSecurity,
  isOfThreatIntelligence,
  isResponder,
} from "../../../access/reading/visibility.js";
import { byColumns } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";
import { isOnCallForSecurity } from "./can-read-briefing.js";

/** That a text with a marking may be read, once it is published. */
const asMarked = (alias: string): string => `(${alias}.handling IN ('GREEN', 'CLEAR')
    OR (CAST(:viewerIsResponder AS boolean) AND (${alias}.handling = 'AMBER'
      OR (${alias}.handling = 'AMBER_STRICT' AND CAST(:viewerIsOfSecurity AS boolean))
      OR CAST(:viewerIsOnCallForSecurity AS boolean) OR ${alias}.serviceIds && CAST(:viewerServiceIds AS uuid[]))))`;

const parametersOf = (viewer: Viewer): Condition["parameters"] => ({
  viewerIsOfThreatIntelligence: isOfThreatIntelligence(viewer),
  viewerIsResponder: isResponder(viewer),
  viewerIsOfSecurity: isOfSecurity(viewer),
  viewerIsOnCallForSecurity: isOnCallForSecurity(viewer),
  viewerServiceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
});

/** That a viewer may read a briefing, in SQL: the same as `canReadBriefing`, which a test holds it to. */
export const visibleBriefing = (viewer: Viewer, alias: string): Condition => ({
  sql: `(CAST(:viewerIsOfThreatIntelligence AS boolean) OR (${alias}.edition > 0 AND ${asMarked(alias)}))`,
  parameters: parametersOf(viewer),
});

/** That a viewer may read an edition: whoever reads the briefing as it is now, and could as it was marked then. */
export const visibleEdition = (viewer: Viewer, edition: string, briefing: string): Condition => ({
  sql: `(CAST(:viewerIsOfThreatIntelligence AS boolean)
    OR (${briefing}.edition > 0 AND ${asMarked(briefing)} AND ${asMarked(edition)}))`,
  parameters: parametersOf(viewer),
});

/**
 * That a viewer may read what a service makes of an edition: whoever may read that edition, as each speaks of the other, and the team of the
 * service, also where the briefing concerns that no longer.
 */
export const visibleAcknowledgement = (
  viewer: Viewer,
  part: string,
  briefing: string,
  serviceId: string,
): Condition => ({
  sql: `(CAST(:viewerIsOfThreatIntelligence AS boolean)
    OR (CAST(:viewerIsResponder AS boolean) AND ${serviceId} = ANY(CAST(:viewerServiceIds AS uuid[])))
    OR (${briefing}.edition > 0 AND ${asMarked(briefing)} AND (${part}.edition = ${briefing}.edition OR COALESCE(
      (SELECT ${byColumns("said", asMarked("said"))} FROM threat_briefing_edition AS said
       WHERE said.threat_briefing_id = ${part}.threatBriefingId AND said.number = ${part}.edition), false))))`,
  parameters: parametersOf(viewer),
});

/** A query for the briefings that the viewer may read. */
export function visibleBriefings(manager: EntityManager, viewer: Viewer) {
  const { sql, parameters } = visibleBriefing(viewer, "briefing");
  return manager.createQueryBuilder(tables.ThreatBriefing, "briefing").where(sql, parameters);
}
