import { Any, type EntityManager } from "typeorm";
import { seriesKey } from "../../domain/ingest/series-key.js";
import { fingerprintTables } from "../tables/fingerprint-tables.js";

/** By service and fingerprint of a source, the service that such alerts were handed over to. */
export async function reroutedServices(
  transaction: EntityManager,
  alertSourceId: string,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (fingerprints.length === 0) return new Map();
  const found = await transaction.findBy(fingerprintTables.AlertReroute, {
    alertSourceId,
    fingerprint: Any([...fingerprints]),
  });
  return new Map(found.map((one) => [seriesKey(one.fromServiceId, one.fingerprint), one.serviceId]));
}
