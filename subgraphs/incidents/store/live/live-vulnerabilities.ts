import { Any, type EntitySchema } from "typeorm";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import type { LiveSource, Seen } from "../../../../platform/live/live-source.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { Vulnerability } from "../../domain/records/vulnerabilities/vulnerability.js";
import type { VulnerabilityExposure } from "../../domain/records/vulnerabilities/vulnerability-exposure.js";
import { tables } from "../tables.js";
import { canReadVulnerability } from "../vulnerabilities/can-read-vulnerability.js";
import { liveReadable, type WantedOfServices } from "./live-readable.js";

/** The changes of vulnerabilities, each for whoever may read it. */
export const vulnerabilityChanges = liveReadable(
  eventTypes.VULNERABILITY_CHANGED.type,
  tables.Vulnerability as unknown as EntitySchema<Vulnerability>,
  canReadVulnerability,
  ({ serviceIds }) => serviceIds,
);

/** The changes of what vulnerabilities are to services, each for whoever may read the vulnerability. */
export const exposureChanges: LiveSource<WantedOfServices, VulnerabilityExposure> = {
  event: eventTypes.VULNERABILITY_CHANGED.type,
  subjects: ({ data }) => data.exposureIds as readonly string[],
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation),
  fits: ({ serviceId }, { filter }) => isWanted(filter?.serviceIds, serviceId),
  async load(manager, events, viewers) {
    const exposures = await manager.findBy(tables.VulnerabilityExposure, {
      id: Any(events.map(({ subject }) => subject)),
    });
    const vulnerabilities = await manager.findBy(tables.Vulnerability, {
      id: Any(exposures.map(({ vulnerabilityId }) => vulnerabilityId)),
    });
    return new Map(
      events.flatMap((event): [LiveEvent, Seen<VulnerabilityExposure>][] => {
        const thing = exposures.find(({ id }) => id === event.subject);
        const of = vulnerabilities.find(({ id }) => id === thing?.vulnerabilityId);
        if (!thing || !of) return [];
        const by = viewers.flatMap((viewer, place) => (canReadVulnerability(viewer, of) ? [place] : []));
        return [[event, { thing, by: new Set(by) }]];
      }),
    );
  },
};
