import type { EntityManager } from "typeorm";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { readersAmong } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { TimelineEntry } from "../../domain/records/case/timeline-entry.js";
import { tables } from "../tables.js";

interface WantedIncidentChanges extends Resumable {
  readonly filter?: {
    readonly incidentIds?: readonly string[] | null;
    readonly serviceIds?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

interface WantedTimeline extends Resumable {
  readonly incident: string;
}

/** The incidents of some events, as they are now, with who of the viewers may see each: one statement. */
async function incidentsOf(
  manager: EntityManager,
  events: readonly LiveEvent[],
  viewers: Parameters<typeof readersAmong>[0],
) {
  const readers = readersAmong(viewers, "incident");
  const { entities, raw } = await manager
    .createQueryBuilder(tables.Incident, "incident")
    .addSelect(readers.sql, "readers")
    .where("incident.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
    .setParameters(readers.parameters)
    .getRawAndEntities<{ readonly readers: readonly number[] }>();
  return new Map(entities.map((incident, index) => [incident.id, { incident, by: new Set(raw[index]?.readers) }]));
}

/** What happened to incidents. The filter goes by what an operation does not change, so that no case leaves it without a word. */
export const incidentChanges: LiveSource<WantedIncidentChanges, Incident> = {
  event: eventTypes.INCIDENT_CHANGED.type,
  concerns: ({ subject, data }, { filter }) => {
    const { incidentIds, serviceIds, operations } = filter ?? {};
    return (
      (!incidentIds || incidentIds.includes(subject)) &&
      (!serviceIds ||
        serviceIds.some((id) => id === data.serviceId || (data.serviceIds as readonly string[]).includes(id))) &&
      (!operations || operations.includes(String(data.operation)))
    );
  },
  load: async (manager, events, viewers) => {
    const incidents = await incidentsOf(manager, events, viewers);
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<Incident>][] => {
        const found = incidents.get(event.subject);
        return found ? [[event, { thing: found.incident, by: found.by }]] : [];
      }),
    );
  },
};

/** The number of the entry that an operation added. An event of process 1.0.0 names the version, which was the same then. */
const entryOf = ({ data }: LiveEvent) => Number(data.entry ?? data.version);

/** The lines that were added to the timeline of one incident: each operation on it, or on something that belongs to it, adds one. */
export const timelineAdditions: LiveSource<
  WantedTimeline,
  { readonly incident: Incident; readonly entry: TimelineEntry }
> = {
  event: eventTypes.INCIDENT_CHANGED.type,
  concerns: ({ subject }, { incident }) => subject === incident,
  load: async (manager, events, viewers) => {
    const incidents = await incidentsOf(manager, events, viewers);
    const entries = await manager
      .createQueryBuilder(tables.TimelineEntry, "entry")
      .where(
        "(entry.incidentId, entry.sequence) IN (SELECT unnest(CAST(:incidentIds AS uuid[])), unnest(CAST(:sequences AS int[])))",
        {
          incidentIds: events.map(({ subject }) => subject),
          sequences: events.map(entryOf),
        },
      )
      .getMany();
    const byPlace = new Map(entries.map((entry) => [`${entry.incidentId} ${entry.sequence}`, entry]));
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<{ incident: Incident; entry: TimelineEntry }>][] => {
        const found = incidents.get(event.subject);
        const entry = byPlace.get(`${event.subject} ${entryOf(event)}`);
        return found && entry ? [[event, { thing: { incident: found.incident, entry }, by: found.by }]] : [];
      }),
    );
  },
};
