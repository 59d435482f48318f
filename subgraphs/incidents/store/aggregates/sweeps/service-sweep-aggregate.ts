import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { serviceSweepGates, sweepGates } from "../../../domain/gates/sweeps/sweep-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { ServiceSweepFile } from "../../../domain/sweeps/sweep-file.js";
import { loadServiceSweep, type NamesServiceSweep } from "../../sweeps/load-service-sweep.js";
import { type SavedPart, savePart } from "../../sweeps/save-part.js";
import { sweepEvent } from "../../sweeps/sweep-event.js";
import { tables } from "../../tables.js";

/** A sweep in one service, as operations act on it. */
export const serviceSweepAggregate: Aggregate<NamesServiceSweep, ServiceSweepFile, Records> = {
  name: "ServiceSweep",
  load: loadServiceSweep,
  about: ({ indicatorSweepId }) => ({ type: "IndicatorSweep", id: indicatorSweepId }),
  expected: ({ part }) => part,
  serviceIds: ({ part }) => [part.serviceId],
  states: () => ({}),
  gates: { ...sweepGates, ...serviceSweepGates },
  async save(transaction, { sweep, part: { indicatorSweepId, id } }, { writes }, by) {
    const saved = await savePart(transaction, sweep.id, writes, by, { kind: "ServiceSweep", id });
    return { ...(await transaction.findOneByOrFail(tables.ServiceSweep, { indicatorSweepId, id })), ...saved };
  },
  event(entity: Entity, by) {
    const { sweep, news } = entity as Entity & SavedPart;
    return sweepEvent(sweep, by, news);
  },
};
