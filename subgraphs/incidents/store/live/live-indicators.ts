import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import { readersOfIndicator } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";

interface IndicatorArguments extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly types?: readonly IndicatorType[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

/** The changes of indicators, each for whoever may read it: one statement for all that listen. */
export const indicatorChanges: LiveSource<IndicatorArguments, Indicator> = {
  event: eventTypes.INDICATOR_CHANGED.type,
  subjects: ({ data }) => data.ids as readonly string[],
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation),
  fits: ({ type }, { filter }) => isWanted(filter?.types, type),
  load: async (manager, events, viewers) => {
    const readers = readersOfIndicator(viewers);
    const { entities, raw } = await manager
      .createQueryBuilder(tables.Indicator, "indicator")
      .addSelect(readers.sql, "readers")
      .where("indicator.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .setParameters(readers.parameters)
      .getRawAndEntities<{ readonly readers: readonly number[] }>();
    const seen = new Map(
      entities.map((thing, place): [string, Seen<Indicator>] => [
        thing.id,
        { thing, by: new Set(raw[place]?.readers) },
      ]),
    );
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<Indicator>][] => {
        const one = seen.get(event.subject);
        return one ? [[event, one]] : [];
      }),
    );
  },
};
