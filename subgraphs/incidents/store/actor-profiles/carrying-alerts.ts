import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy } from "../../../access/reading/visibility.js";
import { indicatorReadable, sightingReadable } from "../indicators/visible-indicators.js";

/**
 * The alerts that carry an indicator of a profile, `of`: those that one is related to, in which it was seen, or that report its value. Only by the active
 * indicators that the viewer may read, and by sightings of which they may, as the list would tell of the others.
 */
export function carryingAlerts(viewer: Viewer): Condition {
  const seen = decidedBy(viewer, sightingReadable("sight"));
  const readable = decidedBy(viewer, indicatorReadable("mark"));
  return {
    sql: `it.id = ANY(ARRAY(
      SELECT carrying.alert_id FROM indicator_relation AS linked
      JOIN indicator AS mark ON mark.id = linked.indicator_id AND mark.state = 'ACTIVE',
      LATERAL (
        SELECT link.alert_id FROM indicator_relation AS link
        WHERE link.indicator_id = mark.id AND link.ended_at IS NULL AND link.alert_id IS NOT NULL
        UNION ALL
        SELECT sight.alert_id FROM indicator_sighting AS sight
        WHERE sight.indicator_id = mark.id AND sight.stands AND sight.alert_id IS NOT NULL AND ${seen.sql}
        UNION ALL
        SELECT reporting.id FROM alert AS reporting
        WHERE reporting.reported_indicators && ARRAY[mark.value] AND reporting.reported_indicators <> '{}'
      ) AS carrying
      WHERE linked.profile_id = of.id AND linked.ended_at IS NULL AND ${readable.sql}))`,
    parameters: readable.parameters,
  };
}
