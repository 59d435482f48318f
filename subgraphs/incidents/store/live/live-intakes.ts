import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { IndicatorIntake } from "../../domain/records/indicators/indicator-intake.js";
import { tables } from "../tables.js";

interface IntakeArguments extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

/** What was taken in, for whoever took it in: the event of indicators that were taken in together is about their intake. */
export const intakeChanges: LiveSource<IntakeArguments, IndicatorIntake> = {
  event: eventTypes.INDICATOR_CHANGED.type,
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation),
  load: async (manager, events, viewers) => {
    const rows = await manager
      .createQueryBuilder(tables.IndicatorIntake, "intake")
      .where("intake.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .getMany();
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<IndicatorIntake>][] => {
        const thing = rows.find(({ id }) => id === event.subject);
        if (!thing) return [];
        const by = viewers.flatMap(({ personId }, place) => (personId === thing.takenById ? [place] : []));
        return [[event, { thing, by: new Set(by) }]];
      }),
    );
  },
};
