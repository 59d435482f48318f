import type { EntityManager } from "typeorm";
import { notFound } from "../../../../platform/actions/not-found.js";
import { findServices } from "../../../access/directory/directory.js";
import type { Reporting } from "../../domain/gates/alerts/reporting-gates.js";
import { tables } from "../tables.js";

export interface NamesSource {
  readonly reportedBy?: { readonly alertSourceId: string } | null;
}

/** The source that is named for the monitoring of a service; null where none is. */
export async function reportingOf(
  transaction: EntityManager,
  { reportedBy }: NamesSource,
  serviceId: string,
): Promise<Reporting | ReturnType<typeof notFound> | null> {
  if (!reportedBy) return null;
  const { alertSourceId: id } = reportedBy;
  const source = await transaction.findOneBy(tables.AlertSource, { id });
  if (!source) return notFound("AlertSource", id);
  const [service = { id: serviceId, name: serviceId }] = await findServices(transaction, [serviceId]);
  return { source, service };
}
