import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { inputHash } from "../../../../../platform/actions/input-hash.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { newSweepResultGates, sweepGates } from "../../../domain/gates/sweeps/sweep-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { foundOnce, type SaidHit } from "../../../domain/sweeps/found-once.js";
import type { NewSweepResultFile } from "../../../domain/sweeps/sweep-file.js";
import { loadFormerHits } from "../../sweeps/load-former-hits.js";
import { loadServiceSweep, type NamesServiceSweep } from "../../sweeps/load-service-sweep.js";
import { loadStandingResults } from "../../sweeps/load-standing-results.js";
import { lockIndicators } from "../../sweeps/lock-indicators.js";
import { type SavedPart, savePart } from "../../sweeps/save-part.js";
import { sweepEvent } from "../../sweeps/sweep-event.js";
import { tables } from "../../tables.js";

interface HandedIn extends NamesServiceSweep {
  readonly hits: readonly SaidHit[];
  readonly dataSources: readonly string[];
  readonly periodFrom: Date;
  readonly periodTo: Date;
  readonly details?: string | null;
}

/** By what a result is known again when it is sent once more, by the same account. */
const contentHashOf = ({ dataSources, periodFrom, periodTo, hits, details }: HandedIn, { personId }: Viewer): string =>
  inputHash({ personId, dataSources, periodFrom, periodTo, hits, details: details ?? null });

/** A result that is about to be recorded for one service. */
export const newSweepResultAggregate: Aggregate<HandedIn, NewSweepResultFile, Records> = {
  name: "SweepResult",
  async load(transaction, input, context) {
    const file = await loadServiceSweep(transaction, input, context);
    if (isRefusal(file)) return file;
    const { indicatorSweepId } = file.part;
    const swept = new Set(file.sweep.indicatorIds);
    const found = foundOnce(input.hits).filter(({ indicatorId }) => swept.has(indicatorId));
    const ids = [...new Set(found.map(({ indicatorId }) => indicatorId))];
    return {
      ...file,
      indicators: await lockIndicators(transaction, ids, context.viewer),
      former: await loadFormerHits(transaction, file.part, found),
      besides: await loadStandingResults(transaction, { ...file.part, resultId: null }, { said: found }),
      standing: file.part.resultId
        ? await transaction.findOneBy(tables.SweepResult, { indicatorSweepId, id: file.part.resultId })
        : null,
      contentHash: contentHashOf(input, context.viewer),
    };
  },
  about: ({ indicatorSweepId }) => ({ type: "IndicatorSweep", id: indicatorSweepId }),
  expected: () => undefined,
  serviceIds: ({ part }) => [part.serviceId],
  states: () => ({}),
  gates: { ...sweepGates, ...newSweepResultGates },
  async save(transaction, { sweep, part, standing }, { writes }, by) {
    const [made] = writes.flatMap((write) => ("insert" in write && write.insert === "SweepResult" ? [write.row] : []));
    // What is sent once more as it stands is what is there.
    const id = made?.id ?? standing?.id ?? "";
    const saved = await savePart(transaction, sweep.id, writes, by);
    const { indicatorSweepId } = part;
    return { ...(await transaction.findOneByOrFail(tables.SweepResult, { indicatorSweepId, id })), ...saved };
  },
  event(entity: Entity, by) {
    const { sweep, news } = entity as Entity & SavedPart;
    return news.sweepResultIds.length > 0 ? sweepEvent(sweep, by, news) : undefined;
  },
};
