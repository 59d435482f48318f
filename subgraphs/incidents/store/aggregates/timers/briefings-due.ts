import { Any, type SelectQueryBuilder } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { BriefingFile } from "../../../domain/briefings/briefing-file.js";
import type { ThreatBriefing } from "../../../domain/records/briefings/threat-briefing.js";
import type { Records } from "../../../domain/records/records.js";
import { briefingEvent } from "../../briefings/briefing-event.js";
import { acknowledgementsIn, type SavedBriefing } from "../../briefings/save-briefing.js";
import { tables } from "../../tables.js";

type Narrow = (briefings: SelectQueryBuilder<ThreatBriefing>, now: Date) => SelectQueryBuilder<ThreatBriefing>;

/** Published briefings whose time has come, where services are left whose teams have not answered. */
const briefingsWhere = (narrow: Narrow): DueAggregate<BriefingFile, Records> => ({
  name: "ThreatBriefing",
  rootOf: ({ briefing }) => briefing.id,
  async due(transaction, now, limit, passedOver) {
    const waiting = transaction
      .createQueryBuilder(tables.ThreatBriefing, "briefing")
      .where("briefing.state = 'PUBLISHED' AND briefing.pendingCount > 0")
      .andWhere("briefing.id <> ALL(:passedOver)", { passedOver });
    const briefings = await narrow(waiting, now)
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
        unread: [],
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
});

/** Those that are to be acknowledged by now. */
export const briefingsDue = briefingsWhere((briefings, now) =>
  briefings.andWhere("briefing.overdueAt IS NULL AND briefing.dueAt <= :now", { now }).orderBy("briefing.dueAt"),
);

/** Those that have expired. */
export const briefingsExpired = briefingsWhere((briefings, now) =>
  briefings.andWhere("briefing.validUntil <= :now", { now }).orderBy("briefing.validUntil"),
);
