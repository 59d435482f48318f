import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { findServices } from "../../../access/directory/directory.js";
import type { BriefingFile } from "../../domain/briefings/briefing-file.js";
import { tables } from "../tables.js";
import { canReadBriefing } from "./can-read-briefing.js";
import { unreadIndicators } from "./unread-indicators.js";
import { unseenOf } from "./unseen-of.js";

export interface NamesBriefing {
  readonly threatBriefingId: string;
  readonly serviceIds?: readonly string[] | null;
  readonly indicatorIds?: readonly string[] | null;
  readonly answerAnewIds?: readonly string[] | null;
}

/** A briefing with all that operations on it look at, locked until the end of the transaction. */
export async function loadBriefing(
  transaction: EntityManager,
  { threatBriefingId: id, serviceIds, indicatorIds, answerAnewIds }: NamesBriefing,
  { viewer }: Pick<Context, "viewer">,
): Promise<BriefingFile | Refusal> {
  const lock = { mode: "pessimistic_write" } as const;
  const briefing = await transaction.findOne(tables.ThreatBriefing, { where: { id }, lock });
  if (!briefing || !canReadBriefing(viewer, briefing)) return notFound("ThreatBriefing", id);
  const unseen = await unseenOf(transaction, { serviceIds, indicatorIds }, viewer);
  if (unseen) return unseen;
  const acknowledgements = await transaction.find(tables.BriefingAcknowledgement, {
    where: { threatBriefingId: id, edition: briefing.edition },
    order: { id: "ASC" },
  });
  const addressed = serviceIds ?? briefing.serviceIds;
  const named = new Set([...briefing.serviceIds, ...addressed, ...(answerAnewIds ?? [])]);
  return {
    ...{ briefing, acknowledgements },
    services: await findServices(transaction, [...named]),
    unread: await unreadIndicators(transaction, indicatorIds ?? briefing.indicatorIds, addressed, viewer),
  };
}
