import type { EntityManager } from "typeorm";
import { findServices } from "./directory.js";

/** The first of some services that the directory does not know. */
export async function findUnknownService(
  transaction: EntityManager,
  serviceIds: readonly string[],
): Promise<string | undefined> {
  const services = await findServices(transaction, [...serviceIds]);
  return serviceIds.find((id) => !services.some((service) => service.id === id));
}
