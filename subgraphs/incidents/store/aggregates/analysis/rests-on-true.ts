import { Any, type EntityManager } from "typeorm";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import type { Resting, RestingFile } from "../../../domain/gates/analysis/analysis-gates.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import { nameOfAlert } from "../../../domain/writes/name-of-alert.js";
import { tables } from "../../tables.js";
import { restsOn } from "./rests-on.js";

/** What a statement about the adversary rests on, as `restsOn` finds it, and which alerts of it were found to be false or benign. */
export async function restsOnTrue(
  transaction: EntityManager,
  incidentId: string,
  resting: Resting,
  viewer: Viewer,
): Promise<Pick<RestingFile, "restsOnIds" | "foundFalse">> {
  const restsOnIds = await restsOn(transaction, incidentId, resting, viewer);
  const ids = (resting.alertIds ?? []).filter((id) => restsOnIds.includes(id));
  if (ids.length === 0) return { restsOnIds };
  // Nobody judges one of them until this is on record: both orders are refused.
  const found = (await transaction.find(tables.Alert, {
    where: { id: Any(ids), disposition: Any(["FALSE_POSITIVE", "BENIGN_POSITIVE"]) as never },
    order: { id: "ASC" },
  })) as Alert[];
  return { restsOnIds, foundFalse: found.map(nameOfAlert) };
}
