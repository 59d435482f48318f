import type { Context } from "../../../../platform/actions/context.js";
import { cjkRun } from "../../../../platform/database/tables/cjk-pairs.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { decidedBy } from "../../../access/reading/visibility.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { indicatorReadable } from "../indicators/visible-indicators.js";
import { visibleIncidents } from "../visible-records.js";

/** Another incident, and what it has in common with one. */
export interface SimilarIncident {
  readonly incidentId: string;
  readonly score: number;
  readonly sharedServiceIds: readonly string[];
  readonly sharedWords: readonly string[];
  /** The indicators of the other one whose values this one has as well. */
  readonly sharedIndicatorIds: readonly string[];
  readonly sharedTechniqueIds: readonly string[];
}

/** With so many of the newest an incident is compared: what was seen in one before these is not looked at, however many there are. */
export const comparedIncidents = 5_000;

/** With so many of its indicators, the newest. */
const comparedIndicators = 1_000;

/** So many of its words are compared, those of the title first. */
const comparedWords = 24;

/**
 * The words of the incident, each once by its English stems; of a Korean, Chinese or Japanese word its first two characters, which its
 * particles leave alone. What PostgreSQL takes apart, such as an address, is the same where all parts of it stand in a row. Words of one or
 * two letters say nothing.
 */
const words = `
  SELECT word, query FROM (
    SELECT DISTINCT ON (CAST(query AS text)) query, rtrim(word, '.:') AS word, place
    FROM regexp_split_to_table(lower(normalize(CAST(:text AS text), NFC)), '[\\s,;!?()"_]+') WITH ORDINALITY AS written (word, place),
      LATERAL (
        SELECT CASE WHEN word ~ '^${cjkRun}' THEN plainto_tsquery('simple', left(word, 2))
          ELSE phraseto_tsquery('english', word) END AS query
      ) AS asked
    WHERE numnode(query) > 0 AND (length(word) > 2 OR word ~ '^${cjkRun}$')
    ORDER BY CAST(query AS text), place
  ) AS stems ORDER BY place LIMIT ${comparedWords}`;

/** What few others have in common with it weighs more: each thing by how many of those compared have it, as words weigh in a search. */
const similar = (compared: string, viewer: Viewer) => `
  WITH words AS MATERIALIZED (${words}),
  own AS MATERIALIZED (
    SELECT DISTINCT mark.type, mark.value_hash FROM (
      SELECT link.indicator_id FROM indicator_relation AS link
      WHERE link.incident_id = :id AND link.ended_at IS NULL ORDER BY link.id DESC LIMIT ${comparedIndicators}
    ) AS link JOIN indicator AS mark ON mark.id = link.indicator_id
    WHERE mark.state = 'ACTIVE' AND ${decidedBy(viewer, indicatorReadable("mark")).sql}
  ),
  compared AS MATERIALIZED (${compared}),
  oldest AS MATERIALIZED (SELECT id FROM compared ORDER BY id LIMIT 1),
  shared AS (
    SELECT compared.id, word, CAST(NULL AS uuid) AS service_id, CAST(NULL AS text) AS trace, CAST(NULL AS uuid) AS indicator_id, CAST(NULL AS text) AS technique_id FROM compared
    JOIN LATERAL (SELECT kept.words FROM searched_incident AS kept WHERE kept.id = compared.id LIMIT 1) AS kept ON true
    JOIN words ON kept.words @@ words.query
    UNION ALL
    SELECT compared.id, NULL, service_id, NULL, NULL, NULL FROM compared, unnest(compared.service_ids) AS service_id
    WHERE service_id = ANY (CAST(:serviceIds AS uuid[]))
    UNION ALL
    SELECT compared.id, NULL, NULL, own.type || own.value_hash, (array_agg(mark.id ORDER BY mark.id))[1], NULL FROM own
    JOIN indicator AS mark ON mark.value_hash = own.value_hash AND mark.type = own.type
    JOIN indicator_relation AS link ON link.indicator_id = mark.id AND link.ended_at IS NULL
    JOIN compared ON compared.id = link.incident_id
    WHERE mark.state = 'ACTIVE' AND ${decidedBy(viewer, indicatorReadable("mark")).sql}
    GROUP BY compared.id, own.type, own.value_hash
    UNION ALL
    SELECT DISTINCT compared.id, NULL, CAST(NULL AS uuid), NULL, CAST(NULL AS uuid), theirs.technique_id
    FROM observed_technique AS ours
    JOIN observed_technique AS theirs ON theirs.technique_id = ours.technique_id AND theirs.state = 'OBSERVED'
      AND theirs.incident_id >= (SELECT id FROM oldest)
    JOIN compared ON compared.id = theirs.incident_id
    WHERE ours.incident_id = :id AND ours.state = 'OBSERVED'
  ),
  weighed AS (
    SELECT *, ln((1 + (SELECT count(*) FROM compared)) / CAST(count(*) OVER (PARTITION BY word, service_id, trace, technique_id) AS float8)) AS weight
    FROM shared
  )
  SELECT id AS "incidentId", sum(weight) AS score,
    coalesce(array_agg(service_id ORDER BY weight DESC, service_id) FILTER (WHERE service_id IS NOT NULL), '{}') AS "sharedServiceIds",
    coalesce(array_agg(word ORDER BY weight DESC, word) FILTER (WHERE word IS NOT NULL), '{}') AS "sharedWords",
    coalesce(array_agg(indicator_id ORDER BY weight DESC, indicator_id) FILTER (WHERE indicator_id IS NOT NULL), '{}') AS "sharedIndicatorIds",
    coalesce(array_agg(technique_id ORDER BY weight DESC, technique_id) FILTER (WHERE technique_id IS NOT NULL), '{}') AS "sharedTechniqueIds"
  FROM weighed GROUP BY id
  HAVING count(word) + count(technique_id) > 0 AND count(*) > 1 OR count(indicator_id) > 0`;

/**
 * The incidents that the viewer may see and that have most in common with this one: two words or techniques of ATT&CK, one of each, a
 * service and one of either, or an indicator that the viewer reads of both. What was merged
 * stands with the incident it went into. In one statement.
 */
export async function similarIncidents(
  { database, viewer }: Context,
  { id, title, summary, serviceIds }: Pick<Incident, "id" | "title" | "summary" | "serviceIds">,
  first: number,
): Promise<readonly SimilarIncident[]> {
  const compared = visibleIncidents(database.manager, viewer)
    .select("incident.id", "id")
    .addSelect("incident.serviceIds", "service_ids")
    .andWhere("incident.id <> :id AND incident.state <> 'MERGED'")
    .orderBy("incident.id", "DESC")
    .limit(comparedIncidents);
  return database
    .createQueryBuilder()
    .select("found.*")
    .from(`(${similar(compared.getQuery(), viewer)})`, "found")
    .orderBy("found.score", "DESC")
    .addOrderBy(`found."incidentId"`, "DESC")
    .limit(first)
    .setParameters({ ...compared.getParameters(), id, serviceIds, text: `${title} ${summary ?? ""}` })
    .getRawMany<SimilarIncident>();
}
