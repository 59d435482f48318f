import type { EntityManager, EntitySchema } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Condition } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { Precursor } from "../../domain/records/precursors/precursor.js";
import type { PrecursorLink } from "../../domain/records/precursors/precursor-link.js";
import { readersOfPrecursor, readersOfPrecursorLink } from "../precursors/readable-precursors.js";
import { tables } from "../tables.js";
import type { WantedOfServices } from "./live-readable.js";

/** The things of some events as they are now, each with those of the viewers who may read it now. */
const seenNow =
  <Row extends { readonly id: string }>(
    table: EntitySchema<Row>,
    readersOf: (viewers: readonly Viewer[]) => Condition,
  ) =>
  async (
    manager: EntityManager,
    events: readonly LiveEvent[],
    viewers: readonly Viewer[],
  ): Promise<Map<LiveEvent, Seen<Row>>> => {
    const readers = readersOf(viewers);
    const { entities, raw } = await manager
      .createQueryBuilder(table, "part")
      .addSelect(readers.sql, "readers")
      .where("part.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .setParameters(readers.parameters)
      .getRawAndEntities<{ readonly readers: readonly number[] }>();
    const seen = new Map(
      entities.map((thing, index) => [thing.id, { thing, by: new Set(raw[index]?.readers) }] as const),
    );
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<Row>][] => {
        const one = seen.get(event.subject);
        return one ? [[event, one]] : [];
      }),
    );
  };

const concerns: LiveSource<WantedOfServices, Precursor>["concerns"] = ({ subject, data }, { filter }) =>
  isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation);

/** The changes of precursors, each for whoever may read it. */
export const precursorChanges: LiveSource<WantedOfServices, Precursor> = {
  event: eventTypes.PRECURSOR_CHANGED.type,
  concerns,
  fits: ({ serviceIds }, { filter }) =>
    !filter?.serviceIds || serviceIds.some((serviceId) => isWanted(filter.serviceIds, serviceId)),
  load: seenNow(tables.Precursor as unknown as EntitySchema<Precursor>, readersOfPrecursor),
};

/** The links of precursors, each for whoever may read both the precursor and the incident. */
export const precursorLinkChanges: LiveSource<WantedOfServices, PrecursorLink> = {
  event: eventTypes.PRECURSOR_LINK_CHANGED.type,
  concerns,
  load: seenNow(tables.PrecursorLink as unknown as EntitySchema<PrecursorLink>, readersOfPrecursorLink),
};
