import type { Announcement, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { ThreatBriefing } from "../../domain/records/briefings/threat-briefing.js";

/** What is announced of a briefing, and of what services make of it, after each action: to no system outside before it is published. */
export const briefingEvent = (
  { id, version, state, edition, handling, priority, serviceIds }: ThreatBriefing,
  { action }: Pick<PerformedBy, "action">,
  acknowledgementIds: readonly string[],
): Announcement => ({
  type: eventTypes.THREAT_BRIEFING_CHANGED.type,
  subject: id,
  insideOnly: edition === 0,
  data: {
    ...{ id, version, operation: action, state, edition, handling, priority, serviceIds, acknowledgementIds },
  } satisfies EventData<"THREAT_BRIEFING_CHANGED">,
});
