import type { EntityManager, EntitySchema } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";

export interface WantedOfServices extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly serviceIds?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

/**
 * The changes of a kind of thing, each for whoever may read that thing as it is now.
 * @param servicesOf the services of a thing, by which changes are filtered
 * @param isForItsReaders what must hold besides of a row, in SQL, as `it`
 */
export const liveReadable = <Row extends { readonly id: string }>(
  event: string,
  table: EntitySchema<Row>,
  mayRead: (viewer: Viewer, row: Row) => boolean,
  servicesOf: (row: Row) => readonly string[],
  isForItsReaders = "true",
): LiveSource<WantedOfServices, Row> => ({
  event,
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation),
  fits: (row, { filter }) =>
    !filter?.serviceIds || servicesOf(row).some((serviceId) => isWanted(filter.serviceIds, serviceId)),
  async load(manager: EntityManager, events, viewers) {
    const rows = await manager
      .createQueryBuilder(table, "it")
      .where("it.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .andWhere(isForItsReaders)
      .getMany();
    const seen = new Map(
      rows.map((thing) => [
        thing.id,
        { thing, by: new Set(viewers.flatMap((viewer, place) => (mayRead(viewer, thing) ? [place] : []))) },
      ]),
    );
    return new Map(
      events.flatMap((one): [LiveEvent, Seen<Row>][] => {
        const found = seen.get(one.subject);
        return found ? [[one, found]] : [];
      }),
    );
  },
});
