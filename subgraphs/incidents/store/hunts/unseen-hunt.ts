import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { visibleHunts } from "../visible-records.js";

/** What is answered where something names a hunt that there is not, or that the viewer may not read; nothing where all is well. */
export async function unseenHunt(
  transaction: EntityManager,
  breachHuntId: string | null | undefined,
  viewer: Viewer,
): Promise<Refusal | undefined> {
  if (!breachHuntId) return undefined;
  const hunts = visibleHunts(transaction, viewer).andWhere("hunt.id = :breachHuntId", { breachHuntId });
  return (await hunts.getExists()) ? undefined : notFound("BreachHunt", breachHuntId);
}
