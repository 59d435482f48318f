import type { EntityManager } from "typeorm";
import type { Entity, PerformedBy } from "../../../../../platform/actions/aggregate.js";
import type { Decision } from "../../../../../platform/actions/decision.js";
import type { Incident } from "../../../domain/records/case/incident.js";
import type { Records } from "../../../domain/records/records.js";
import { saveWithCase } from "../../saving/save-in-case.js";
import { tables } from "../../tables.js";

/**
 * Writes what was decided of a hunt. Where it has to do with an incident, it stands on the timeline of that as well.
 * @param incident locked; null for none
 */
export async function saveHunt(
  transaction: EntityManager,
  id: string,
  incident: Incident | null,
  decision: Decision<Records>,
  by: PerformedBy,
): Promise<Entity> {
  const saved = await saveWithCase(transaction, { file: incident && { incident } }, decision, by, {
    kind: "BreachHunt",
    id,
  });
  return { ...(await transaction.findOneByOrFail(tables.BreachHunt, { id })), ...saved };
}
