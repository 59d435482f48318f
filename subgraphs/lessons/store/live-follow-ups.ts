import type { LiveEvent } from "../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../platform/live/live-source.js";
import type { Resumable } from "../../../platform/live/subscribe-to.js";
import { readersAmong } from "../../access/visibility.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import type { FollowUp } from "../domain/records/follow-up.js";
import { tables } from "./tables.js";
import { reviewIsConfirmed } from "./visible-records.js";

export interface WantedFollowUpChanges extends Resumable {
  readonly serviceId?: string | null;
}

/** What happened to follow-ups, told to whoever may see the review: one statement for all of them. */
export const followUpChanges: LiveSource<WantedFollowUpChanges, FollowUp> = {
  event: eventTypes.FOLLOW_UP_CHANGED.type,
  concerns: ({ data }, { serviceId }) => !serviceId || data.serviceId === serviceId,
  load: async (manager, events, viewers) => {
    const readers = readersAmong(viewers, "review");
    const { entities, raw } = await manager
      .createQueryBuilder(tables.FollowUp, "followUp")
      .innerJoin(tables.Review.options.name, "review", "review.id = followUp.reviewId")
      .addSelect(readers.sql, "readers")
      .addSelect(reviewIsConfirmed, "confirmed")
      .where("followUp.id = ANY(CAST(:ids AS uuid[]))", { ids: [...new Set(events.map(({ subject }) => subject))] })
      .setParameters(readers.parameters)
      .getRawAndEntities<{ readonly readers: readonly number[]; readonly confirmed: boolean }>();
    const found = new Map(entities.map((thing, index) => [thing.id, seenBy(thing, raw[index])]));
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<FollowUp>][] => {
        const seen = found.get(event.subject);
        return seen ? [[event, seen]] : [];
      }),
    );
  },
};

const seenBy = (
  thing: FollowUp,
  row: { readonly readers: readonly number[]; readonly confirmed: boolean } | undefined,
): Seen<FollowUp> => {
  const readers = new Set(row?.readers);
  return row?.confirmed ? { thing, by: readers } : { thing, by: new Set(), withheldFrom: readers };
};
