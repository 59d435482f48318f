import { type EntityManager, IsNull } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { reportFinding } from "../hunts/lock-finding.js";
import { tables } from "../tables.js";

/**
 * What hunts found that a duplicate rests on is what the incident that goes on rests on from now on; what was withdrawn stays where it was.
 * Both incidents are locked, as by whoever links, unlinks or withdraws such a finding.
 * @param incident as it is marked from now on
 */
export async function takeInFindings(
  transaction: EntityManager,
  { incident, duplicateId }: { readonly incident: Incident; readonly duplicateId: string },
  by: PerformedBy,
): Promise<void> {
  const standing = { incidentId: duplicateId, withdrawnAt: IsNull() };
  const findings = await transaction.findBy(tables.HuntFinding, standing);
  if (findings.length === 0) return;
  // A link is never overwritten: each leaves the one incident and is linked to the other.
  for (const { breachHuntId, id, linkedById, linkedAt } of findings) {
    const finding = { breachHuntId, id };
    await transaction.update(tables.HuntFinding, finding, { incidentId: null, linkedById: null, linkedAt: null });
    await transaction.update(tables.HuntFinding, finding, { incidentId: incident.id, linkedById, linkedAt });
  }
  const byHunt = new Map(findings.map((finding) => [finding.breachHuntId, finding]));
  for (const finding of byHunt.values()) await reportFinding(transaction, finding, incident, by);
}
