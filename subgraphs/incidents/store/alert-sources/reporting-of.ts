import type { EntityManager } from "typeorm";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { findServices } from "../../../access/directory/directory.js";
import type { Reporting } from "../../domain/requirements/reporting.js";
import { visibleSources } from "./readable-sources.js";

export interface NamesSource {
  readonly reportedBy?: { readonly alertSourceId: string } | null;
}

/** The source that is named for the monitoring of a service; null where none is. */
export async function reportingOf(
  transaction: EntityManager,
  { reportedBy }: NamesSource,
  serviceId: string,
  viewer: Viewer,
): Promise<Reporting | ReturnType<typeof notFound> | null> {
  if (!reportedBy) return null;
  const { alertSourceId: id } = reportedBy;
  const source = await visibleSources(transaction, viewer).andWhere("source.id = :id", { id }).getOne();
  if (!source) return notFound("AlertSource", id);
  const [service = { id: serviceId, name: serviceId }] = await findServices(transaction, [serviceId]);
  return { source, service };
}
