import type { Announcement, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { Precursor } from "../../domain/records/precursors/precursor.js";
import type { PrecursorLink } from "../../domain/records/precursors/precursor-link.js";

/** What is announced of a precursor after each action: to no system outside, as it says where the organization may be hit next. */
export const precursorEvent = (
  { id, version, state, kind, handling, serviceIds }: Precursor,
  { action }: Pick<PerformedBy, "action">,
): Announcement => ({
  type: eventTypes.PRECURSOR_CHANGED.type,
  subject: id,
  insideOnly: true,
  data: {
    ...{ id, version, operation: action, state, kind, handling, serviceIds },
  } satisfies EventData<"PRECURSOR_CHANGED">,
});

/** What is announced of a link: an event of its own, so that nobody learns of it by the precursor who may not see the incident. */
export const precursorLinkEvent = (
  { id, version }: PrecursorLink,
  { action }: Pick<PerformedBy, "action">,
): Announcement => ({
  type: eventTypes.PRECURSOR_LINK_CHANGED.type,
  subject: id,
  insideOnly: true,
  data: { id, version, operation: action } satisfies EventData<"PRECURSOR_LINK_CHANGED">,
});
