import { Any, type EntitySchema } from "typeorm";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AlertSource } from "../../domain/records/alerts/alert-source.js";
import type { AlertSourceKey } from "../../domain/records/alerts/alert-source-key.js";
import type { Records } from "../../domain/records/records.js";
import { readersOfSource } from "../alert-sources/readable-sources.js";
import { tables } from "../tables.js";

interface AlertSourceArguments extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

const isOfThing: LiveSource<AlertSourceArguments, never>["concerns"] = ({ subject, data }, { filter }) =>
  isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation);

/** Sources of alerts, or their keys, of some events, each for those of the viewers who may read the source. */
const seenAsSource =
  <Kind extends "AlertSource" | "AlertSourceKey">(kind: Kind): LiveSource<object, Records[Kind]>["load"] =>
  async (manager, events, viewers) => {
    const table = tables[kind] as unknown as EntitySchema<Records[Kind]>;
    const readers = readersOfSource(viewers, "source");
    const { entities, raw } = await manager
      .createQueryBuilder(table, "part")
      .innerJoin(
        tables.AlertSource.options.name,
        "source",
        `source.id = part.${kind === "AlertSource" ? "id" : "alertSourceId"}`,
      )
      .addSelect(readers.sql, "readers")
      .where("part.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .setParameters(readers.parameters)
      .getRawAndEntities<{ readonly readers: readonly number[] }>();
    const seen = new Map(
      entities.map((thing, place) => [thing.id, { thing, by: new Set(raw[place]?.readers) }] as const),
    );
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<Records[Kind]>][] => {
        const one = seen.get(event.subject);
        return one ? [[event, one]] : [];
      }),
    );
  };

/** The keys that sources of alerts are given, without what they say, for whoever may read the source. */
export const alertSourceKeyChanges: LiveSource<AlertSourceArguments, AlertSourceKey> = {
  event: eventTypes.ALERT_SOURCE_CHANGED.type,
  subjects: ({ data }) => (data.keyId ? [String(data.keyId)] : []),
  concerns: isOfThing,
  load: seenAsSource("AlertSourceKey"),
};

/** What became of many alerts, for whoever handed them in, acknowledged or dismissed them. */
export const alertBatchChanges: LiveSource<AlertSourceArguments, AlertBatch> = {
  event: eventTypes.ALERTS_CHANGED.type,
  concerns: isOfThing,
  load: async (manager, events, viewers) => {
    const batches = await manager.findBy(tables.AlertBatch, { id: Any(events.map(({ subject }) => subject)) });
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<AlertBatch>][] => {
        const thing = batches.find(({ id }) => id === event.subject);
        if (!thing) return [];
        const by = viewers.flatMap(({ personId }, place) => (personId === thing.performedById ? [place] : []));
        return [[event, { thing, by: new Set(by) }]];
      }),
    );
  },
};

/** The changes of sources of alerts, each for whoever may read it. */
export const alertSourceChanges: LiveSource<AlertSourceArguments, AlertSource> = {
  event: eventTypes.ALERT_SOURCE_CHANGED.type,
  concerns: isOfThing,
  load: seenAsSource("AlertSource"),
};
