import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import { type Combined, narrow } from "../../../../platform/graphql/lists/conditions.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { type AlertConditions, alertConditionsFor } from "../lists/detection/alert-list.js";
import { visibleAlerts } from "../visible-records.js";
import { lockAlerts } from "./lock-alerts.js";
import { servicesActedOn } from "./services-acted-on.js";

/** Which alerts are meant: those that are named, or those that a filter finds. */
export interface Picking {
  readonly alertIds?: readonly string[] | null;
  readonly filter?: Combined<AlertConditions> | null;
}

export interface PickedAlerts {
  /** Those of them that the viewer may see, locked. */
  readonly locked: readonly Alert[];
  readonly alertIds: readonly string[];
  /** How many the filter has found; null where they are named. One more than a call is for where there are more: then none is locked. */
  readonly found: number | null;
  /** The services of what is meant, also where nothing of it is locked. */
  readonly serviceIds: readonly string[];
}

type PickingContext = Pick<Context, "now" | "viewer">;

/** Finds and locks the alerts that an operation means. What a filter no longer finds once they are locked is left out. */
export async function pickAlerts(
  transaction: EntityManager,
  { alertIds, filter }: Picking,
  { viewer, now }: PickingContext,
): Promise<PickedAlerts> {
  if (!filter) {
    const locked = await lockAlerts(transaction, alertIds ?? [], viewer);
    return { locked, alertIds: alertIds ?? [], found: null, serviceIds: servicesActedOn(locked, viewer) };
  }
  const matching = (ids?: readonly string[]) => {
    const query = visibleAlerts(transaction, viewer).limit(alertBounds.alertsOfCall + 1);
    if (ids) query.andWhere("alert.id = ANY(CAST(:ids AS uuid[]))", { ids });
    narrow<AlertConditions>(query, filter, alertConditionsFor(now, viewer));
    return query
      .select(["alert.id AS id", 'alert.serviceId AS "serviceId"'])
      .getRawMany<Pick<Alert, "id" | "serviceId">>();
  };
  const before = await matching();
  if (before.length === 0) return { locked: [], alertIds: [], found: 0, serviceIds: servicesActedOn(before, viewer) };
  if (before.length > alertBounds.alertsOfCall)
    return { locked: [], alertIds: [], found: before.length, serviceIds: servicesActedOn(before, viewer) };
  const locked = await lockAlerts(
    transaction,
    before.map(({ id }) => id),
    viewer,
  );
  const still = new Set((await matching(locked.map(({ id }) => id))).map(({ id }) => id));
  return {
    locked: locked.filter(({ id }) => still.has(id)),
    alertIds: [...still].sort(),
    found: still.size,
    serviceIds: servicesActedOn(before, viewer),
  };
}
