import { Any } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { BriefingFile } from "../../../domain/briefings/briefing-file.js";
import type { Records } from "../../../domain/records/records.js";
import { briefingEvent } from "../../briefings/briefing-event.js";
import { acknowledgementsIn, type SavedBriefing } from "../../briefings/save-briefing.js";
import { tables } from "../../tables.js";

/** Briefings that are to be acknowledged by now, where services are left whose teams have not answered. */
export const briefingsDue: DueAggregate<BriefingFile, Records> = {
  name: "ThreatBriefing",
  rootOf: ({ briefing }) => briefing.id,
  async due(transaction, now, limit, passedOver) {
    const briefings = await transaction
      .createQueryBuilder(tables.ThreatBriefing, "briefing")
      .where("briefing.state = 'PUBLISHED' AND briefing.overdueAt IS NULL AND briefing.dueAt <= :now", { now })
      .andWhere("briefing.pendingCount > 0")
      .andWhere("briefing.id <> ALL(:passedOver)", { passedOver })
      .orderBy("briefing.dueAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    const acknowledgements = await transaction.findBy(tables.BriefingAcknowledgement, {
      threatBriefingId: Any(briefings.map(({ id }) => id)),
    });
    return {
      found: briefings.map((briefing) => ({
        briefing,
        acknowledgements: acknowledgements.filter(
          ({ threatBriefingId, edition }) => threatBriefingId === briefing.id && edition === briefing.edition,
        ),
        services: [],
      })),
      locked: [],
    };
  },
  async save(transaction, { briefing: { id } }, { writes }) {
    // All keep their versions: whoever is about to acknowledge is not in conflict with a word that they are late.
    for (const write of writes) {
      if (!("update" in write)) continue;
      const isPart = write.update === "BriefingAcknowledgement";
      const which = isPart ? { threatBriefingId: id, id: write.id } : { id: write.id };
      await transaction.update(tables[write.update], which as never, write.set as never);
    }
    const saved = await transaction.findOneByOrFail(tables.ThreatBriefing, { id });
    return { ...saved, acknowledgementIds: acknowledgementsIn(writes) } satisfies SavedBriefing;
  },
  event: (entity, by) => briefingEvent(entity as SavedBriefing, by, (entity as SavedBriefing).acknowledgementIds),
};
