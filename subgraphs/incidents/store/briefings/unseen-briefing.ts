import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { visibleBriefings } from "./visible-briefings.js";

/** What is answered where something names a briefing that there is not, or that the viewer may not read; nothing where all is well. */
export async function unseenBriefing(
  transaction: EntityManager,
  briefingId: string | null | undefined,
  viewer: Viewer,
): Promise<Refusal | undefined> {
  if (!briefingId) return undefined;
  const briefings = visibleBriefings(transaction, viewer).andWhere("briefing.id = :briefingId", { briefingId });
  return (await briefings.getExists()) ? undefined : notFound("ThreatBriefing", briefingId);
}
