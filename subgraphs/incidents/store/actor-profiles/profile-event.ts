import type { Announcement, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { ThreatActorProfile } from "../../domain/records/actor-profiles/threat-actor-profile.js";

/** What is announced of the profile of an adversary after each action: nothing of what it says. */
export const profileEvent = (
  { id, version, handling, confidence }: ThreatActorProfile,
  { action }: Pick<PerformedBy, "action">,
): Announcement => ({
  type: eventTypes.THREAT_ACTOR_PROFILE_CHANGED.type,
  subject: id,
  data: {
    ...{ id, version, operation: action, handling, confidence },
  } satisfies EventData<"THREAT_ACTOR_PROFILE_CHANGED">,
});
