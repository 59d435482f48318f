import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import { isOnSecuritySide, isResponder } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { readableCorrelations } from "../correlations/visible-correlation.js";
import type { WantedOfServices } from "./live-readable.js";

const placesOf = (viewers: readonly Viewer[], listens: (viewer: Viewer) => boolean): ReadonlySet<number> =>
  new Set(viewers.flatMap((viewer, place) => (listens(viewer) ? [place] : [])));

/** The changes of alerts that are suggested to belong together, for responders: what the security side alone reads, for that one. */
export const alertCorrelationChanges: LiveSource<WantedOfServices, AlertCorrelation> = {
  event: eventTypes.ALERT_CORRELATION_CHANGED.type,
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation),
  fits: ({ serviceIds }, { filter }) =>
    !filter?.serviceIds || serviceIds.some((serviceId) => isWanted(filter.serviceIds, serviceId)),
  async load(manager, events, viewers) {
    const ids = [...new Set(events.map(({ subject }) => subject))];
    const isStrict = (viewer: Viewer) => isResponder(viewer) && isOnSecuritySide(viewer);
    const isOther = (viewer: Viewer) => isResponder(viewer) && !isOnSecuritySide(viewer);
    const seen = new Map<string, { thing: AlertCorrelation; by: Set<number> }>();
    for (const listens of [isStrict, isOther]) {
      const one = viewers.find(listens);
      if (!one) continue;
      const places = placesOf(viewers, listens);
      for (const thing of await readableCorrelations(manager, one, ids))
        seen.set(thing.id, { thing, by: new Set([...(seen.get(thing.id)?.by ?? []), ...places]) });
    }
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<AlertCorrelation>][] => {
        const found = seen.get(event.subject);
        return found ? [[event, found]] : [];
      }),
    );
  },
};
