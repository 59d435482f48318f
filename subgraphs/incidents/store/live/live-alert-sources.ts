import { Any, type EntitySchema } from "typeorm";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { loadLive } from "../../../access/reading/load-live.js";
import { isResponder } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AlertSource } from "../../domain/records/alerts/alert-source.js";
import type { AlertSourceKey } from "../../domain/records/alerts/alert-source-key.js";
import { tables } from "../tables.js";

interface Wanted extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

const isOfThing: LiveSource<Wanted, never>["concerns"] = ({ subject, data }, { filter }) =>
  isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation);

/** The keys that sources of alerts are given, without what they say, for any responder. */
export const alertSourceKeyChanges: LiveSource<Wanted, AlertSourceKey> = {
  event: eventTypes.ALERT_SOURCE_CHANGED.type,
  subjects: ({ data }) => (data.keyId ? [String(data.keyId)] : []),
  concerns: isOfThing,
  load: loadLive(tables.AlertSourceKey as unknown as EntitySchema<AlertSourceKey>, isResponder),
};

/** What became of many alerts, for whoever handed them in, acknowledged or dismissed them. */
export const alertBatchChanges: LiveSource<Wanted, AlertBatch> = {
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

/** The changes of sources of alerts, for any responder. */
export const alertSourceChanges: LiveSource<Wanted, AlertSource> = {
  event: eventTypes.ALERT_SOURCE_CHANGED.type,
  concerns: isOfThing,
  load: loadLive(tables.AlertSource as unknown as EntitySchema<AlertSource>, isResponder),
};
