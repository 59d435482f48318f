import { Any, ArrayContains, type EntityManager, Not } from "typeorm";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { firstLineOf } from "../../../domain/first-line-of.js";
import type { RestingOnAlert } from "../../../domain/gates/alerts/unlinked-alert-gates.js";
import { tables } from "../../tables.js";
import { readableOfCase } from "./rests-on.js";

/** What of an incident, or of one that was merged with it, rests on an alert: what the viewer may not see is as good as not there. */
export async function restingOnAlert(
  transaction: EntityManager,
  incidentId: string,
  alertId: string,
  viewer: Viewer,
): Promise<RestingOnAlert> {
  const where = {
    incidentId: Any([...(await readableOfCase(transaction, incidentId, viewer))]),
    alertIds: ArrayContains([alertId]),
  };
  const order = { id: "ASC" } as const;
  const standing = { ...where, state: Not("WITHDRAWN") } as never;
  const techniques = await transaction.find(tables.ObservedTechnique, { where: standing, order });
  const acts = await transaction.find(tables.AdversaryActivity, { where: standing, order });
  return {
    techniques: [...new Set(techniques.map(({ techniqueId }) => techniqueId))],
    acts: acts.map(({ description }) => firstLineOf(description)),
    points: await transaction.countBy(tables.HypothesisPoint, where as never),
  };
}
