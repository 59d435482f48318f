import type { EntityManager } from "typeorm";
import { findServices } from "../../../access/directory/directory.js";
import type { CaseService } from "../../domain/case-file.js";
import type { Alert } from "../../domain/records/alerts/alert.js";

/** The services of those of some alerts that the virtual team of an incident alone would read in it, by their ids. */
export async function servicesOfRed(
  transaction: EntityManager,
  alerts: readonly Alert[],
): Promise<ReadonlyMap<string, CaseService>> {
  const ids = new Set(alerts.flatMap(({ handling, serviceId }) => (handling === "RED" ? serviceId : [])));
  const services = ids.size > 0 ? await findServices(transaction, [...ids]) : [];
  return new Map(services.map((service) => [service.id, service]));
}
