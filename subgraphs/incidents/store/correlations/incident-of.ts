import { isOpenIncidentAs } from "./find-common.js";

/**
 * The incident that a suggestion is about: the one that was named, or, while it waits for somebody and that is over or was none, an open one that
 * its alerts, or others with the same indicator, have been linked to since.
 * @param of what the suggestion is called there
 */
export function incidentOf(of: string): string {
  const linked = (condition: string) =>
    `(SELECT linked.incident_id FROM alert AS linked JOIN incident AS around ON around.id = linked.incident_id
      WHERE ${condition} AND linked.incident_id IS NOT NULL AND linked.state <> 'CLOSED'
        AND linked.handling NOT IN ('RED', 'AMBER_STRICT') AND ${isOpenIncidentAs("around")} LIMIT 1)`;
  return `(CASE WHEN ${of}.state <> 'SUGGESTED' THEN ${of}.correlatedIncidentId ELSE COALESCE(
    (SELECT around.id FROM incident AS around WHERE around.id = ${of}.correlatedIncidentId AND ${isOpenIncidentAs("around")}),
    ${linked(`linked.id = ANY(${of}.alertIds)`)},
    ${linked(`linked.reported_indicators && ${of}.reportedIndicators AND linked.reported_indicators <> '{}'
        AND linked.last_seen_at > ${of}.suggestedAt - interval '1 day'`)}) END)`;
}
