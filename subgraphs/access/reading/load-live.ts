import type { EntitySchema } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { LiveEvent } from "../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../platform/live/live-source.js";

/** Loads the things that live updates are about, of a kind that a viewer may read all or nothing of. */
export const loadLive =
  <Row extends { readonly id: string }>(
    table: EntitySchema<Row>,
    mayRead: (viewer: Viewer) => boolean,
  ): LiveSource<object, Row>["load"] =>
  async (manager, events, viewers) => {
    const rows = await manager
      .createQueryBuilder(table, "it")
      .where("it.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .getMany();
    const things = new Map(rows.map((thing) => [thing.id, thing]));
    const by = new Set(viewers.flatMap((viewer, place) => (mayRead(viewer) ? [place] : [])));
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<Row>][] => {
        const thing = things.get(event.subject);
        return thing ? [[event, { thing, by }]] : [];
      }),
    );
  };
