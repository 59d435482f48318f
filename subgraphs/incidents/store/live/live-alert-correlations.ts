import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import { isResponder } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { readableCorrelations } from "../alerts/visible-correlation.js";
import type { WantedOfServices } from "./live-readable.js";

/** The changes of alerts that are suggested to belong together, for responders. */
export const alertCorrelationChanges: LiveSource<WantedOfServices, AlertCorrelation> = {
  event: eventTypes.ALERT_CORRELATION_CHANGED.type,
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation),
  fits: ({ serviceIds }, { filter }) =>
    !filter?.serviceIds || serviceIds.some((serviceId) => isWanted(filter.serviceIds, serviceId)),
  async load(manager, events, viewers) {
    const by = new Set(viewers.flatMap((viewer, place) => (isResponder(viewer) ? [place] : [])));
    const one = viewers.find(isResponder);
    const things = one
      ? await readableCorrelations(manager, one, [...new Set(events.map(({ subject }) => subject))])
      : [];
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<AlertCorrelation>][] => {
        const thing = things.find(({ id }) => id === event.subject);
        return thing ? [[event, { thing, by }]] : [];
      }),
    );
  },
};
