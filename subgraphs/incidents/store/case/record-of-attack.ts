import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { firstLineOf } from "../../domain/first-line-of.js";
import type { RecordOfAttack } from "../../domain/gates/case/record-gates.js";
import { visiblePrecursors } from "../precursors/readable-precursors.js";
import { tables } from "../tables.js";

/** What stands on record of an attack in an incident that the viewer may see; a precursor that they may not see is as good as not there. */
export async function recordOfAttack(
  manager: EntityManager,
  incidentId: string,
  viewer: Viewer,
): Promise<RecordOfAttack> {
  const sure = { incidentId, confidence: "HIGH" } as const;
  const order = { id: "ASC" } as const;
  const techniques = await manager.find(tables.ObservedTechnique, { where: { ...sure, state: "OBSERVED" }, order });
  const acts = await manager.find(tables.AdversaryActivity, { where: { ...sure, state: "STANDING" }, order });
  const precursors = await visiblePrecursors(manager, viewer)
    .andWhere("precursor.state = 'CLOSED' AND precursor.outcome = 'BECAME_INCIDENT'")
    .andWhere(
      "precursor.id IN (SELECT precursor_id FROM precursor_link WHERE incident_id = :incidentId AND withdrawn_at IS NULL)",
      {
        incidentId,
      },
    )
    .orderBy("precursor.id")
    .getMany();
  return {
    techniques: [...new Set(techniques.map(({ techniqueId }) => techniqueId))],
    acts: acts.map(({ description }) => firstLineOf(description)),
    precursors: precursors.map(({ description }) => firstLineOf(description)),
  };
}
