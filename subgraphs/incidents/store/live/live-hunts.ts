import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import { tables } from "../tables.js";
import { readersOfHunt } from "../visible-records.js";

interface HuntArguments extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly serviceIds?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

/** The changes of hunts, for whoever may read the hunt. */
export const huntChanges: LiveSource<HuntArguments, BreachHunt> = {
  event: eventTypes.BREACH_HUNT_CHANGED.type,
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) &&
    (!filter?.serviceIds || (data.serviceIds as readonly string[]).some((id) => isWanted(filter.serviceIds, id))) &&
    isWanted(filter?.operations, data.operation),
  load: async (manager, events, viewers) => {
    const readers = readersOfHunt(viewers);
    const { entities, raw } = await manager
      .createQueryBuilder(tables.BreachHunt, "part")
      .leftJoin(tables.Incident.options.name, "incident", "incident.id = part.incidentId")
      .addSelect(readers.sql, "readers")
      .where("part.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .setParameters(readers.parameters)
      .getRawAndEntities<{ readonly readers: readonly number[] }>();
    const seen = new Map(
      entities.map((thing, index) => [thing.id, { thing, by: new Set(raw[index]?.readers) }] as const),
    );
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<BreachHunt>][] => {
        const one = seen.get(event.subject);
        return one ? [[event, one]] : [];
      }),
    );
  },
};
