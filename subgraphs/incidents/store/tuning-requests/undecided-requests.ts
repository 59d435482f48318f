import { Any, type EntityManager, In } from "typeorm";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";
import { tables } from "../tables.js";

/** The requests for tuning of some services that nobody has decided, the oldest first. */
export const undecidedRequests = (
  transaction: EntityManager,
  serviceIds: Iterable<string>,
): Promise<readonly TuningRequest[]> =>
  transaction.find(tables.TuningRequest, {
    where: { serviceId: Any([...new Set(serviceIds)]), state: In(["REQUESTED", "PLANNED"]) },
    order: { id: "ASC" },
  }) as Promise<readonly TuningRequest[]>;
