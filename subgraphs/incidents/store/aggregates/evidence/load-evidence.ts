import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CustodyEntry } from "../../../domain/records/evidence/custody-entry.js";
import type { Evidence } from "../../../domain/records/evidence/evidence.js";
import { tables } from "../../tables.js";

/** A piece of evidence of an incident, with the last entry of its chain of custody; a refusal where there is none. */
export async function loadEvidence(
  transaction: EntityManager,
  incidentId: string,
  id: string,
): Promise<{ readonly evidence: Evidence; readonly lastEntry: CustodyEntry } | Refusal> {
  const evidence = await transaction.findOneBy(tables.Evidence, { id, incidentId });
  if (!evidence) return notFound("Evidence", id);
  const lastEntry = await transaction.findOneOrFail(tables.CustodyEntry, {
    where: { evidenceId: id },
    order: { sequence: "DESC" },
  });
  return { evidence, lastEntry };
}
