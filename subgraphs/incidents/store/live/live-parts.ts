import type { EntityManager, EntitySchema } from "typeorm";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { type Condition, readersAmong } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { ClockAddressee } from "../../../response-model/notification/clock-addressees.js";
import type { Clock } from "../../../response-model/notification/clocks/clocks.js";
import { addresseeOf } from "../../domain/notification/addressees/addressee-of.js";
import { partEvents, type ReportedPart } from "../saving/reported-parts.js";
import { tables } from "../tables.js";
import { readersOfAlert } from "../visible-records.js";

interface WantedPartChanges extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly incidentIds?: readonly string[] | null;
    readonly serviceIds?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
    readonly clocks?: readonly Clock[] | null;
    readonly addressees?: readonly ClockAddressee[] | null;
  } | null;
}

/** What the filters look at, where a part has it. */
interface Part {
  readonly id: string;
  readonly incidentId: string | null;
  readonly serviceId?: string | null;
  readonly serviceIds?: readonly string[];
  readonly clock?: Clock;
  readonly addressee?: ClockAddressee | null;
}

export type PartChanges = LiveSource<WantedPartChanges, Part>;

/** Whether things of a kind can be of a service, or about one: then changes are filtered by it. */
export const canBeOfService = (kind: ReportedPart | "Alert"): boolean => {
  const { columns } = tables[kind].options;
  return "serviceId" in columns || "serviceIds" in columns;
};

const servicesOf = ({ serviceId, serviceIds }: Part): readonly string[] => serviceIds ?? (serviceId ? [serviceId] : []);

const towardsOf = ({ clock, addressee = null }: Part): ClockAddressee | null =>
  clock ? addresseeOf({ clock, addressee }) : null;

/** The filters of every kind. They go by what no operation changes, so that nothing leaves a stream without a word. */
const filters = {
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) &&
    isWanted(filter?.incidentIds, data.incidentId) &&
    isWanted(filter?.operations, data.operation),
  fits: (part, { filter }) =>
    (!filter?.serviceIds || servicesOf(part).some((serviceId) => isWanted(filter.serviceIds, serviceId))) &&
    isWanted(filter?.clocks, part.clock) &&
    (!filter?.addressees || isWanted(filter.addressees, towardsOf(part))),
} satisfies Partial<PartChanges>;

interface VisiblePart {
  readonly part: Part;
  /** The places of the viewers who may see it. */
  readonly by: ReadonlySet<number>;
}

/** The things of some events as they are now, with who of the viewers may see each by its own marking or its incident's: one statement. */
async function loadOf(
  manager: EntityManager,
  table: EntitySchema<Part>,
  these: Condition,
  readers: Condition,
): Promise<readonly VisiblePart[]> {
  const { entities, raw } = await manager
    .createQueryBuilder(table, "part")
    .leftJoin(tables.Incident.options.name, "incident", "incident.id = part.incidentId")
    .addSelect(readers.sql, "readers")
    .where(these.sql, these.parameters)
    .setParameters(readers.parameters)
    .getRawAndEntities<{ readonly readers: readonly number[] }>();
  return entities.map((part, index) => ({ part, by: new Set(raw[index]?.readers) }));
}

const perEvent = (events: readonly LiveEvent[], found: readonly VisiblePart[]): ReadonlyMap<LiveEvent, Seen<Part>> => {
  const byId = new Map(found.map(({ part: thing, by }) => [thing.id, { thing, by }]));
  return new Map(
    events.flatMap((event): [LiveEvent, Seen<Part>][] => {
      const seen = byId.get(event.subject);
      return seen ? [[event, seen]] : [];
    }),
  );
};

/** By incident and id, as the keys of the parts are: each once, so that PostgreSQL knows how few they are. */
const partsOf = (events: readonly LiveEvent[]): Condition => {
  const incidents = new Map(events.map(({ subject, data }) => [subject, data.incidentId]));
  return {
    sql: "(part.incidentId, part.id) IN (SELECT unnest(CAST(:incidentIds AS uuid[])), unnest(CAST(:ids AS uuid[])))",
    parameters: { incidentIds: [...incidents.values()], ids: [...incidents.keys()] },
  };
};

const alertsOf = (events: readonly LiveEvent[]): Condition => ({
  sql: "part.id = ANY(CAST(:ids AS uuid[]))",
  parameters: { ids: [...new Set(events.map(({ subject }) => subject))] },
});

/** The changes of a kind of part of an incident, for whoever may read that incident. What else is withheld of a part, its fields withhold. */
export const partChanges = (kind: ReportedPart): PartChanges => ({
  ...filters,
  event: eventTypes[partEvents[kind]].type,
  subjects: ({ data }) => data.ids as readonly string[],
  load: async (manager, events, viewers) => {
    const table = tables[kind] as unknown as EntitySchema<Part>;
    return perEvent(events, await loadOf(manager, table, partsOf(events), readersAmong(viewers, "incident")));
  },
});

/** The changes of alerts, for whoever may read the alert. */
export const alertChanges: PartChanges = {
  ...filters,
  event: [eventTypes.ALERT_CHANGED.type, eventTypes.ALERTS_CHANGED.type],
  subjects: ({ type, subject, data }) =>
    type === eventTypes.ALERTS_CHANGED.type ? (data.ids as readonly string[]) : [subject],
  load: async (manager, events, viewers) => {
    const table = tables.Alert as unknown as EntitySchema<Part>;
    return perEvent(events, await loadOf(manager, table, alertsOf(events), readersOfAlert(viewers)));
  },
};
