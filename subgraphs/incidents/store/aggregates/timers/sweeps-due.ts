import { Any } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { Records } from "../../../domain/records/records.js";
import type { SweepFile } from "../../../domain/sweeps/sweep-file.js";
import { newsOf, type SavedSweep } from "../../sweeps/save-sweep.js";
import { sweepEvent } from "../../sweeps/sweep-event.js";
import { tables } from "../../tables.js";

/** Sweeps that are due, where services are left that nobody has searched. */
export const sweepsDue: DueAggregate<SweepFile, Records> = {
  name: "IndicatorSweep",
  rootOf: ({ sweep }) => sweep.id,
  async due(transaction, now, limit, passedOver) {
    const sweeps = await transaction
      .createQueryBuilder(tables.IndicatorSweep, "sweep")
      .where("sweep.state = 'OPEN' AND sweep.overdueAt IS NULL AND sweep.dueAt <= :now", { now })
      .andWhere("sweep.pendingCount + sweep.disputedCount > 0")
      .andWhere("sweep.id <> ALL(:passedOver)", { passedOver })
      .orderBy("sweep.dueAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    const parts = await transaction.findBy(tables.ServiceSweep, {
      indicatorSweepId: Any(sweeps.map(({ id }) => id)),
    });
    return {
      found: sweeps.map((sweep) => ({
        sweep,
        parts: parts.filter(({ indicatorSweepId }) => indicatorSweepId === sweep.id),
        services: [],
        goesOn: null,
        withoutJudge: [],
      })),
      locked: [],
    };
  },
  async save(transaction, { sweep: { id } }, { writes }) {
    // All keep their versions: whoever is about to record a result is not in conflict with a word that they are late.
    for (const write of writes) {
      if (!("update" in write)) continue;
      const which = write.update === "ServiceSweep" ? { indicatorSweepId: id, id: write.id } : { id: write.id };
      await transaction.update(tables[write.update], which as never, write.set as never);
    }
    return {
      ...(await transaction.findOneByOrFail(tables.IndicatorSweep, { id })),
      news: newsOf(writes),
    } satisfies SavedSweep;
  },
  event: (entity, by) => sweepEvent(entity as SavedSweep, by, (entity as SavedSweep).news),
};
