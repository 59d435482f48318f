import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";

/** What subscribers learn of a hunt after each action. */
export const huntEvent = (
  { id, version, state, incidentId, serviceIds }: BreachHunt,
  { action }: Pick<PerformedBy, "action">,
) => ({
  type: eventTypes.BREACH_HUNT_CHANGED.type,
  data: {
    id,
    version,
    operation: action,
    state,
    incidentId,
    serviceIds,
  } satisfies EventData<"BREACH_HUNT_CHANGED">,
});
