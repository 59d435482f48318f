import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { sweepGates } from "../../../domain/gates/sweeps/sweep-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { SweepFile } from "../../../domain/sweeps/sweep-file.js";
import { unseenBriefing } from "../../briefings/unseen-briefing.js";
import { loadSweep } from "../../sweeps/load-sweep.js";
import { type SavedSweep, saveSweep } from "../../sweeps/save-sweep.js";
import { sweepEvent } from "../../sweeps/sweep-event.js";

/** A sweep as operations act on the whole of it. */
export const sweepAggregate: Aggregate<
  { readonly indicatorSweepId: string; readonly threatBriefingId?: string | null },
  SweepFile,
  Records
> = {
  name: "IndicatorSweep",
  async load(transaction, { indicatorSweepId, threatBriefingId }, context) {
    const unseen = await unseenBriefing(transaction, threatBriefingId, context.viewer);
    return unseen ?? loadSweep(transaction, indicatorSweepId, context);
  },
  about: ({ indicatorSweepId }) => ({ type: "IndicatorSweep", id: indicatorSweepId }),
  expected: ({ sweep }) => sweep,
  serviceIds: ({ sweep }) => sweep.serviceIds,
  states: ({ sweep }) => ({ IndicatorSweep: sweep.state }),
  gates: sweepGates,
  save: (transaction, { sweep: { id } }, { writes }) => saveSweep(transaction, id, writes),
  event: (entity: Entity, by) => sweepEvent(entity as SavedSweep, by, (entity as SavedSweep).news),
};
