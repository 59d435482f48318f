import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { sweepGates, sweepResultGates } from "../../../domain/gates/sweeps/sweep-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { SweepResultFile } from "../../../domain/sweeps/sweep-file.js";
import { loadServiceSweep } from "../../sweeps/load-service-sweep.js";
import { loadStandingResults } from "../../sweeps/load-standing-results.js";
import { loadUnseenHits } from "../../sweeps/load-unseen-hits.js";
import { lockSightings } from "../../sweeps/lock-sightings.js";
import { type SavedPart, savePart } from "../../sweeps/save-part.js";
import { sweepEvent } from "../../sweeps/sweep-event.js";
import { tables } from "../../tables.js";

/** A result that is on record, as the service's team judges it. Its sweep is locked with it. */
export const sweepResultAggregate: Aggregate<{ readonly sweepResultId: string }, SweepResultFile, Records> = {
  name: "SweepResult",
  async load(transaction, { sweepResultId: id }, context) {
    const found = await transaction.findOneBy(tables.SweepResult, { id });
    const file = found && (await loadServiceSweep(transaction, found, context));
    if (!file || isRefusal(file)) return notFound("SweepResult", id);
    // Read behind the lock, which whatever changes it takes.
    const { indicatorSweepId } = found;
    const result = await transaction.findOneByOrFail(tables.SweepResult, { indicatorSweepId, id });
    return {
      ...file,
      result,
      sightingIds: await lockSightings(transaction, result),
      unseen: await loadUnseenHits(transaction, result),
      isLatestUnjudged: await transaction.existsBy(tables.SweepResult, {
        ...{ indicatorSweepId, id: file.part.resultId ?? id, state: "RECORDED" },
      }),
      all: await loadStandingResults(transaction, file.part),
      others: await loadStandingResults(transaction, file.part, { withoutId: id }),
    };
  },
  about: ({ sweepResultId }) => ({ type: "SweepResult", id: sweepResultId }),
  async locks({ sweepResultId: id }, database) {
    const found = await database.manager.findOneBy(tables.SweepResult, { id });
    return [found ? { type: "IndicatorSweep", id: found.indicatorSweepId } : { type: "SweepResult", id }];
  },
  expected: ({ result }) => result,
  serviceIds: ({ result }) => [result.serviceId],
  // What somebody judged as they recorded it came of recordOwnSweepResult: they may find out themselves that it does not hold.
  doneBy: ({ result: { recordedById, judgedById } }) => ({
    recordSweepResult: judgedById === recordedById ? [] : [{ id: recordedById }],
  }),
  states: ({ result }) => ({ SweepResult: result.state }),
  gates: { ...sweepGates, ...sweepResultGates },
  async save(transaction, { sweep, result: { indicatorSweepId, id } }, { writes }, by) {
    const saved = await savePart(transaction, sweep.id, writes, by, { kind: "SweepResult", id });
    return { ...(await transaction.findOneByOrFail(tables.SweepResult, { indicatorSweepId, id })), ...saved };
  },
  event(entity: Entity, by) {
    const { sweep, news } = entity as Entity & SavedPart;
    return sweepEvent(sweep, by, news);
  },
};
