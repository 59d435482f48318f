import type { Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { SavedBatch } from "./save-alert-batch.js";

type Announced = Pick<SavedBatch, "id" | "version" | "alertSourceId" | "news">;

/** What is announced of a call about many alerts: one event for all of which there is news, none where there is none. */
export function alertBatchEvent(entity: Entity | Announced, { action }: PerformedBy) {
  const { id, version, alertSourceId, news } = entity as Announced;
  if (news.length === 0) return undefined;
  return {
    type: eventTypes.ALERTS_CHANGED.type,
    data: { id, version, operation: action, alertSourceId, ids: news } satisfies EventData<"ALERTS_CHANGED">,
  };
}
