import { Any, type EntityManager } from "typeorm";
import type { Aggregate, Entity, PerformedBy } from "../../../../../platform/actions/aggregate.js";
import { isRefusal, type Write } from "../../../../../platform/actions/decision.js";
import { inputHash } from "../../../../../platform/actions/input-hash.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { appendEvent } from "../../../../../platform/events/outbox/outbox.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { sweepGates, sweepResultGates } from "../../../domain/gates/sweeps/sweep-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { IndicatorSweep } from "../../../domain/records/sweeps/indicator-sweep.js";
import type { ServiceSweep } from "../../../domain/records/sweeps/service-sweep.js";
import type { ServiceSweepFile } from "../../../domain/sweeps/sweep-file.js";
import { alertEvent } from "../../case/alert-event.js";
import { announceIndicators } from "../../sweeps/announce-indicators.js";
import { loadSweep } from "../../sweeps/load-sweep.js";
import { lockIndicators } from "../../sweeps/lock-indicators.js";
import { sweepEvent } from "../../sweeps/sweep-event.js";
import { tables } from "../../tables.js";

interface Named {
  readonly indicatorSweepId: string;
  readonly serviceId: string;
  readonly hits?: readonly { readonly indicatorId: string }[];
  readonly dataSources?: readonly string[];
  readonly periodFrom?: Date;
  readonly periodTo?: Date;
  readonly details?: string | null;
}

/** What was saved, with the sweep that it is of: that one is announced. */
interface Saved extends ServiceSweep {
  readonly sweep: IndicatorSweep;
  readonly isNews: boolean;
}

/** By what a result is known again when it is sent once more, by the same account. */
const contentHashOf = ({ dataSources, periodFrom, periodTo, hits, details }: Named, { personId }: Viewer): string =>
  inputHash({ personId, dataSources, periodFrom, periodTo, hits, details });

/** A sweep in one service, as operations act on it. The sweep is locked with it. */
export const serviceSweepAggregate: Aggregate<Named, ServiceSweepFile, Records> = {
  name: "ServiceSweep",
  async load(transaction, input, context) {
    const { indicatorSweepId, serviceId, hits = [] } = input;
    const file = await loadSweep(transaction, indicatorSweepId, context);
    if (isRefusal(file)) return file;
    const part = file.parts.find((one) => one.serviceId === serviceId);
    if (!part) return notFound("Service", serviceId);
    const { incidentId } = file.sweep;
    const named = [...new Set(hits.map(({ indicatorId }) => indicatorId))];
    const ids = named.filter((id) => file.sweep.indicatorIds.includes(id));
    return {
      ...file,
      part,
      service: file.services.find(({ id }) => id === serviceId) ?? { id: serviceId, name: serviceId },
      indicators: await lockIndicators(transaction, ids, context.viewer),
      hits: ids.length
        ? await transaction.find(tables.SweepHit, {
            where: { indicatorSweepId, serviceId, indicatorId: Any(ids) },
            order: { id: "ASC" },
          })
        : [],
      result: part.resultId
        ? await transaction.findOneBy(tables.SweepResult, { indicatorSweepId, id: part.resultId })
        : null,
      contentHash: contentHashOf(input, context.viewer),
      incident: incidentId ? await transaction.findOneBy(tables.Incident, { id: incidentId }) : null,
    };
  },
  about: ({ indicatorSweepId }) => ({ type: "IndicatorSweep", id: indicatorSweepId }),
  expected: ({ part }) => part,
  serviceIds: ({ part }) => [part.serviceId],
  doneBy: ({ part }) => ({ recordSweepResult: part.recordedById ? [{ id: part.recordedById }] : [] }),
  states: ({ part }) => ({ ServiceSweep: part.state }),
  gates: { ...sweepGates, ...sweepResultGates },
  async save(transaction, { sweep, part: { indicatorSweepId, id } }, { writes }, by) {
    // What is sent once more as it stands is no other version of it.
    if (writes.length > 0) await writeRecords(transaction, tables, writes, { kind: "ServiceSweep", id });
    await announce(transaction, writes, by);
    return {
      ...(await transaction.findOneByOrFail(tables.ServiceSweep, { indicatorSweepId, id })),
      sweep: await transaction.findOneByOrFail(tables.IndicatorSweep, { id: sweep.id }),
      isNews: writes.length > 0,
    } satisfies Saved;
  },
  event(entity: Entity, by) {
    const { id, sweep, isNews } = entity as Saved;
    return isNews ? sweepEvent(sweep, by, [id]) : undefined;
  },
};

/** Says of the alert that has come of a result, and of the indicators that were seen, to those who listen to these. */
async function announce(transaction: EntityManager, writes: readonly Write<Records>[], by: PerformedBy): Promise<void> {
  const alerts = writes.flatMap((write) => ("insert" in write && write.insert === "Alert" ? [write.row] : []));
  for (const alert of alerts)
    await appendEvent(transaction, { subject: alert.id, time: by.now, ...alertEvent(alert, by) });
  await announceIndicators(transaction, writes, by);
}
