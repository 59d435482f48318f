import type { EntityManager } from "typeorm";
import type { Resting } from "../../../domain/gates/analysis/analysis-gates.js";
import { mergedWith } from "../../case/merged-cases.js";

/** Those ids that a statement rests on that are alerts, evidence or findings of the incident, or of one that was merged with it. */
export async function restsOn(
  transaction: EntityManager,
  incidentId: string,
  { alertIds, evidenceIds, findingIds }: Resting,
): Promise<readonly string[]> {
  const named = [alertIds ?? [], evidenceIds ?? [], findingIds ?? []];
  if (named.every((ids) => ids.length === 0)) return [];
  const found: readonly { readonly id: string }[] = await transaction.query(
    `SELECT id FROM alert WHERE incident_id = ANY($1::uuid[]) AND id = ANY($2::uuid[])
     UNION ALL SELECT id FROM evidence WHERE incident_id = ANY($1::uuid[]) AND id = ANY($3::uuid[])
     UNION ALL SELECT id FROM finding WHERE incident_id = ANY($1::uuid[]) AND id = ANY($4::uuid[])`,
    [await mergedWith(transaction, incidentId), ...named],
  );
  return found.map(({ id }) => id);
}
