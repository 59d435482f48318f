import type { EntityManager } from "typeorm";
import type { Handled } from "../../domain/evidence/evidence-files.js";

/** Who has had each of some pieces of evidence in their hands, and what was last found of its hash. */
export async function handledEvidence(
  manager: EntityManager,
  evidenceIds: readonly string[],
): Promise<ReadonlyMap<string, Handled>> {
  const found: readonly (Handled & { readonly evidenceId: string })[] = await manager.query(
    `SELECT entry.evidence_id AS "evidenceId",
            coalesce(array_agg(DISTINCT entry.handler_id)
              FILTER (WHERE entry.event = 'ACCESSED' AND entry.sequence > hands.changed_at), '{}') AS "accessedByIds",
            (array_agg(json_build_object('byId', entry.handler_id, 'hashMatches', entry.hash_matches)
                       ORDER BY entry.sequence DESC) FILTER (WHERE entry.event = 'VERIFIED'))[1] AS "lastVerification"
     FROM unnest($1::uuid[]) AS wanted(id)
     CROSS JOIN LATERAL (
       SELECT max(sequence) AS changed_at FROM custody_entry
       WHERE evidence_id = wanted.id AND event IN ('COLLECTED', 'TRANSFERRED')) AS hands
     JOIN custody_entry AS entry ON entry.evidence_id = wanted.id
     GROUP BY entry.evidence_id`,
    [evidenceIds],
  );
  return new Map(found.map((one) => [one.evidenceId, one]));
}

/** What is known of evidence of which nobody has done anything yet. */
export const unhandled: Handled = { accessedByIds: [], lastVerification: null };
