import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { findUnknownService } from "../../../access/directory/find-unknown-service.js";
import { visibleIndicators } from "../indicators/visible-indicators.js";

interface Named {
  readonly serviceIds?: readonly string[] | null | undefined;
  readonly indicatorIds?: readonly string[] | null | undefined;
}

/** What is answered where a briefing names services that there are not, or indicators that the viewer may not read. */
export async function unseenOf(
  transaction: EntityManager,
  { serviceIds, indicatorIds }: Named,
  viewer: Viewer,
): Promise<Refusal | undefined> {
  const unknown = await findUnknownService(transaction, serviceIds ?? []);
  if (unknown) return notFound("Service", unknown);
  if (!indicatorIds?.length) return undefined;
  const seen = await visibleIndicators(transaction, viewer)
    .andWhere("indicator.id = ANY(CAST(:ids AS uuid[]))", { ids: indicatorIds })
    .getMany();
  const unseen = indicatorIds.find((id) => !seen.some((indicator) => indicator.id === id));
  return unseen ? notFound("Indicator", unseen) : undefined;
}
