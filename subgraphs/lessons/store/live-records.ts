import type { EntitySchema } from "typeorm";
import { isWanted } from "../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../platform/live/live-source.js";
import type { Resumable } from "../../../platform/live/subscribe-to.js";
import { readersAmong } from "../../access/reading/visibility.js";
import { type EventType, eventTypes } from "../../response-model/events/event-types.js";
import type { Records } from "../domain/records/records.js";
import { tables } from "./tables.js";
import { reviewIsConfirmed } from "./visible-records.js";

interface Filtered<Filter extends object> extends Resumable {
  readonly filter?: Filter | null;
}

interface OfAny {
  readonly ids?: readonly string[] | null;
  readonly operations?: readonly string[] | null;
}

interface OfReview extends OfAny {
  readonly incidentIds?: readonly string[] | null;
}

interface OfLesson extends OfAny {
  readonly reviewIds?: readonly string[] | null;
}

const isOfAny = ({ subject, data }: LiveEvent, { ids, operations }: OfAny): boolean =>
  isWanted(ids, subject) && isWanted(operations, data.operation);

type Kind = "Review" | "Lesson" | "FollowUp";

/** What happened to records of a kind, delivered to whoever may see the review: one statement for all of them. */
const changes = <Of extends Kind, Arguments extends object>(
  kind: Of,
  event: EventType,
  concerns: (event: LiveEvent, wanted: Arguments) => boolean,
): LiveSource<Arguments, Records[Of]> => ({
  event: eventTypes[event].type,
  concerns,
  load: async (manager, events, viewers) => {
    const readers = readersAmong(viewers, "review");
    const alias = kind === "Review" ? "review" : "it";
    const query = manager.createQueryBuilder(tables[kind] as unknown as EntitySchema<Records[Of]>, alias);
    if (kind !== "Review") query.innerJoin(tables.Review.options.name, "review", "review.id = it.reviewId");
    const { entities, raw } = await query
      .addSelect(readers.sql, "readers")
      .addSelect(reviewIsConfirmed, "confirmed")
      .where(`${alias}.id = ANY(CAST(:ids AS uuid[]))`, { ids: [...new Set(events.map(({ subject }) => subject))] })
      .setParameters(readers.parameters)
      .getRawAndEntities<Row>();
    const found = new Map(entities.map((thing, index) => [thing.id, seenBy(thing, raw[index])]));
    return new Map(
      events.flatMap((each): [LiveEvent, Seen<Records[Of]>][] => {
        const seen = found.get(each.subject);
        return seen ? [[each, seen]] : [];
      }),
    );
  },
});

interface Row {
  readonly readers: readonly number[];
  readonly confirmed: boolean;
}

function seenBy<Thing>(thing: Thing, row: Row | undefined): Seen<Thing> {
  const readers = new Set(row?.readers);
  return row?.confirmed ? { thing, by: readers } : { thing, by: new Set(), withheldFrom: readers };
}

/** The changes of each kind of record that has a subscription. */
export const recordChanges = {
  Review: changes<"Review", Filtered<OfReview>>("Review", "REVIEW_CHANGED", (event, { filter }) => {
    const { incidentIds, ...rest } = filter ?? {};
    return isOfAny(event, rest) && isWanted(incidentIds, event.data.incidentId);
  }),
  Lesson: changes<"Lesson", Filtered<OfLesson>>("Lesson", "LESSON_CHANGED", (event, { filter }) => {
    const { reviewIds, ...rest } = filter ?? {};
    return isOfAny(event, rest) && isWanted(reviewIds, event.data.reviewId);
  }),
  FollowUp: changes<"FollowUp", Resumable & { readonly serviceId?: string | null }>(
    "FollowUp",
    "FOLLOW_UP_CHANGED",
    ({ data }, { serviceId }) => !serviceId || data.serviceId === serviceId,
  ),
};
