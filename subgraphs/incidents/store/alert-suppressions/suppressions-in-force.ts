import { Any, type EntityManager, MoreThan } from "typeorm";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import { tables } from "../tables.js";

/** The rules that hold back alerts of some services at a moment, the oldest first. One that is over at this moment holds back nothing, whatever it says. */
export const suppressionsInForce = (
  transaction: EntityManager,
  serviceIds: readonly string[],
  now: Date,
): Promise<readonly AlertSuppression[]> =>
  transaction.find(tables.AlertSuppression, {
    where: { serviceId: Any([...serviceIds]), state: "IN_FORCE", endsAt: MoreThan(now) },
    order: { id: "ASC" },
  }) as Promise<readonly AlertSuppression[]>;
