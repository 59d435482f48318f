import { Any } from "typeorm";
import { type BatchLoad, groupBy } from "../../../../platform/graphql/load.js";
import { findServices } from "../../../access/directory/directory.js";
import type { BriefingFile } from "../../domain/briefings/briefing-file.js";
import { tables } from "../tables.js";
import { unreadIndicators } from "./unread-indicators.js";

/** All that operations on briefings look at, by the id of each. They have been checked to be visible. */
export const briefingFiles: BatchLoad<BriefingFile> = async ({ database: { manager }, viewer }, ids) => {
  const briefings = await manager.findBy(tables.ThreatBriefing, { id: Any([...ids]) });
  const acknowledgements = groupBy(
    await manager.findBy(tables.BriefingAcknowledgement, { threatBriefingId: Any([...ids]) }),
    ({ threatBriefingId }) => threatBriefingId,
  );
  const services = await findServices(manager, [...new Set(briefings.flatMap(({ serviceIds }) => serviceIds))]);
  const unread = new Map<string, BriefingFile["unread"]>();
  for (const { id, indicatorIds, serviceIds } of briefings)
    unread.set(id, await unreadIndicators(manager, indicatorIds, serviceIds, viewer));
  return new Map(
    briefings.map((briefing) => [
      briefing.id,
      {
        briefing,
        acknowledgements: (acknowledgements.get(briefing.id) ?? []).filter(
          ({ edition }) => edition === briefing.edition,
        ),
        services,
        unread: unread.get(briefing.id) ?? [],
      },
    ]),
  );
};
