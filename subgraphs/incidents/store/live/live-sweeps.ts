import type { EntitySchema } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Condition } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import type { ServiceSweep } from "../../domain/records/sweeps/service-sweep.js";
import type { SweepResult } from "../../domain/records/sweeps/sweep-result.js";
import { readersOfServiceSweep, readersOfSweep } from "../sweeps/readable-sweeps.js";
import { tables } from "../tables.js";
import type { WantedOfServices } from "./live-readable.js";

/** How the rows of a kind are loaded, each with those who may read it: one statement for all that listen. */
const loadOf =
  <Row extends { readonly id: string }>(
    table: EntitySchema<Row>,
    readersOf: (viewers: readonly Viewer[], alias: string) => Condition,
  ): LiveSource<WantedOfServices, Row>["load"] =>
  async (manager, events, viewers) => {
    const readers = readersOf(viewers, "it");
    const { entities, raw } = await manager
      .createQueryBuilder(table, "it")
      .addSelect(readers.sql, "readers")
      .where("it.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .setParameters(readers.parameters)
      .getRawAndEntities<{ readonly readers: readonly number[] }>();
    const seen = new Map(
      entities.map((thing, place): [string, Seen<Row>] => [thing.id, { thing, by: new Set(raw[place]?.readers) }]),
    );
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<Row>][] => {
        const one = seen.get(event.subject);
        return one ? [[event, one]] : [];
      }),
    );
  };

const concerns: LiveSource<WantedOfServices, IndicatorSweep>["concerns"] = ({ subject, data }, { filter }) =>
  isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation);

/** The changes of sweeps, each for whoever may read it. */
export const sweepChanges: LiveSource<WantedOfServices, IndicatorSweep> = {
  event: eventTypes.INDICATOR_SWEEP_CHANGED.type,
  concerns,
  fits: ({ serviceIds }, { filter }) => !filter?.serviceIds || serviceIds.some((id) => isWanted(filter.serviceIds, id)),
  load: loadOf(tables.IndicatorSweep as unknown as EntitySchema<IndicatorSweep>, readersOfSweep),
};

/** The changes of how far sweeps are in services, each for whoever may read the sweep. */
export const serviceSweepChanges: LiveSource<WantedOfServices, ServiceSweep> = {
  event: eventTypes.INDICATOR_SWEEP_CHANGED.type,
  subjects: ({ data }) => data.serviceSweepIds as readonly string[],
  concerns,
  fits: ({ serviceId }, { filter }) => isWanted(filter?.serviceIds, serviceId),
  load: loadOf(tables.ServiceSweep as unknown as EntitySchema<ServiceSweep>, readersOfServiceSweep),
};

/** The changes of results, each for whoever may read the sweep. */
export const sweepResultChanges: LiveSource<WantedOfServices, SweepResult> = {
  event: eventTypes.INDICATOR_SWEEP_CHANGED.type,
  subjects: ({ data }) => data.sweepResultIds as readonly string[],
  concerns,
  fits: ({ serviceId }, { filter }) => isWanted(filter?.serviceIds, serviceId),
  load: loadOf(tables.SweepResult as unknown as EntitySchema<SweepResult>, readersOfServiceSweep),
};
