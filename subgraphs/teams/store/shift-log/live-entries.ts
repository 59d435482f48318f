import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import { readersAmong } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { ShiftLogEntry } from "../../domain/records/shift-log-entry.js";
import { isWantedChange } from "../is-wanted-change.js";
import { tables } from "../tables.js";
import { isShown } from "./readable-entries.js";

/** The entry that an operation was on; none where it was on the shift itself, and in the events of process 2.0.0. */
const entryOf = ({ data }: LiveEvent): readonly string[] => (typeof data.entryId === "string" ? [data.entryId] : []);

/** What happened to entries of shift logs, delivered to responders, and of an incident to those who may read that. */
export const shiftLogEntryChanges: LiveSource<Parameters<typeof isWantedChange>[1], ShiftLogEntry> = {
  event: eventTypes.SHIFT_CHANGED.type,
  subjects: entryOf,
  concerns: isWantedChange,
  load: async (manager, events, viewers) => {
    const readers = readersAmong(
      viewers,
      "known",
      (seen) => `(${seen.isResponder} AND (entry.incidentId IS NULL OR ${seen.as("known")}))`,
    );
    const { entities, raw } = await manager
      .createQueryBuilder(tables.ShiftLogEntry, "entry")
      .leftJoin(tables.KnownIncident.options.name, "known", "known.id = entry.incidentId")
      .addSelect(readers.sql, "readers")
      .addSelect(isShown, "confirmed")
      .where("entry.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .setParameters(readers.parameters)
      .getRawAndEntities<Row>();
    const found = new Map(entities.map((entry, index) => [entry.id, seenBy(entry, raw[index])]));
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<ShiftLogEntry>][] => {
        const seen = found.get(event.subject);
        return seen ? [[event, seen]] : [];
      }),
    );
  },
};

interface Row {
  readonly readers: readonly number[];
  readonly confirmed: boolean | null;
}

function seenBy(thing: ShiftLogEntry, row: Row | undefined): Seen<ShiftLogEntry> {
  const readers = new Set(row?.readers);
  return row?.confirmed ? { thing, by: readers } : { thing, by: new Set(), withheldFrom: readers };
}
