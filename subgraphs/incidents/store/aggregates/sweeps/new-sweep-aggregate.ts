import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { findServices } from "../../../../access/directory/directory.js";
import { newSweepGates } from "../../../domain/gates/sweeps/sweep-gates.js";
import { noTarget } from "../../../domain/indicators/relation-target.js";
import type { Records } from "../../../domain/records/records.js";
import type { NewSweepFile } from "../../../domain/sweeps/sweep-file.js";
import { unseenBriefing } from "../../briefings/unseen-briefing.js";
import { compareAnew } from "../../indicators/compare-anew.js";
import { relatedTo } from "../../indicators/known-indicators.js";
import { announceIndicators } from "../../sweeps/announce-indicators.js";
import { visibleSweeps } from "../../sweeps/load-sweep.js";
import { lockIndicators } from "../../sweeps/lock-indicators.js";
import { newsOf, type SavedSweep } from "../../sweeps/save-sweep.js";
import { sweepEvent } from "../../sweeps/sweep-event.js";
import { tables } from "../../tables.js";
import { visibleIncidents } from "../../visible-records.js";

interface Named {
  readonly indicatorIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly incidentId?: string | null;
  readonly threatBriefingId?: string | null;
}

/** A sweep that is about to be ordered: whoever orders it sees the indicators, and the incident that it is part of. */
export const newSweepAggregate: Aggregate<Named, NewSweepFile, Records> = {
  name: "IndicatorSweep",
  async load(transaction, { indicatorIds, serviceIds, incidentId, threatBriefingId }, { viewer }) {
    const unseenBecause = await unseenBriefing(transaction, threatBriefingId, viewer);
    if (unseenBecause) return unseenBecause;
    const incident = incidentId
      ? await visibleIncidents(transaction, viewer).andWhere("incident.id = :incidentId", { incidentId }).getOne()
      : null;
    if (incidentId && !incident) return notFound("Incident", incidentId);
    const services = await findServices(transaction, [...serviceIds]);
    const unknown = serviceIds.find((id) => !services.some((service) => service.id === id));
    if (unknown) return notFound("Service", unknown);
    const indicators = await lockIndicators(transaction, indicatorIds, viewer);
    const seen = new Set(indicators.map(({ id }) => id));
    const unseen = indicatorIds.find((id) => !seen.has(id));
    if (unseen) return notFound("Indicator", unseen);
    const relatedIds = await relatedTo(transaction, { ...noTarget, incidentId: incident?.id ?? null }, indicatorIds);
    return { indicators, services, incident, relatedIds };
  },
  findMade: (transaction, id, { viewer }) =>
    visibleSweeps(transaction, viewer).andWhere("sweep.id = :id", { id }).getOne(),
  about: ({ incidentId }) => (incidentId ? { type: "Incident", id: incidentId } : undefined),
  expected: () => undefined,
  serviceIds: ({ services }) => services.map(({ id }) => id),
  states: () => ({}),
  gates: newSweepGates,
  async save(transaction, _loaded, { writes }, by) {
    await writeRecords(transaction, tables, writes);
    await compareAnew(transaction, writes, by.now);
    const id = insertedId(writes, "IndicatorSweep");
    const saved = await transaction.findOneByOrFail(tables.IndicatorSweep, { id });
    await announceIndicators(transaction, saved, writes, by);
    return { ...saved, news: newsOf(writes) } satisfies SavedSweep;
  },
  event: (entity: Entity, by) => sweepEvent(entity as SavedSweep, by, (entity as SavedSweep).news),
};
