import { Any, type EntitySchema } from "typeorm";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { BriefingAcknowledgement } from "../../domain/records/briefings/briefing-acknowledgement.js";
import type { ThreatBriefing } from "../../domain/records/briefings/threat-briefing.js";
import { canReadBriefing } from "../briefings/can-read-briefing.js";
import { tables } from "../tables.js";
import { liveReadable, type WantedOfServices } from "./live-readable.js";

/** The changes of threat briefings, each for whoever may read it. */
export const briefingChanges = liveReadable(
  eventTypes.THREAT_BRIEFING_CHANGED.type,
  tables.ThreatBriefing as unknown as EntitySchema<ThreatBriefing>,
  canReadBriefing,
  ({ serviceIds }) => serviceIds,
);

/** The changes of what services make of threat briefings, each for whoever may read the briefing, and the edition that it is of. */
export const acknowledgementChanges: LiveSource<WantedOfServices, BriefingAcknowledgement> = {
  event: eventTypes.THREAT_BRIEFING_CHANGED.type,
  subjects: ({ data }) => data.acknowledgementIds as readonly string[],
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation),
  fits: ({ serviceId }, { filter }) => isWanted(filter?.serviceIds, serviceId),
  async load(manager, events, viewers) {
    const acknowledgements = await manager.findBy(tables.BriefingAcknowledgement, {
      id: Any(events.map(({ subject }) => subject)),
    });
    const briefings = await manager.findBy(tables.ThreatBriefing, {
      id: Any(acknowledgements.map(({ threatBriefingId }) => threatBriefingId)),
    });
    const editions = await manager.findBy(tables.ThreatBriefingEdition, {
      threatBriefingId: Any(briefings.map(({ id }) => id)),
    });
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<BriefingAcknowledgement>][] => {
        const thing = acknowledgements.find(({ id }) => id === event.subject);
        const of = briefings.find(({ id }) => id === thing?.threatBriefingId);
        const said = editions.find(
          ({ threatBriefingId, number }) => threatBriefingId === of?.id && number === thing?.edition,
        );
        if (!thing || !of || !said) return [];
        const { handling, serviceIds } = said;
        const then = { edition: thing.edition, handling, serviceIds };
        const by = viewers.flatMap((viewer, place) =>
          canReadBriefing(viewer, of) && canReadBriefing(viewer, then) ? [place] : [],
        );
        return [[event, { thing, by: new Set(by) }]];
      }),
    );
  },
};
