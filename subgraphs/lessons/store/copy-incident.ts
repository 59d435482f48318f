import { LessThan } from "typeorm";
import { readEvent } from "../../../platform/events/inbox/event-kind.js";
import type { EventHandlers } from "../../../platform/events/inbox/inbox.js";
import { copiedFrom } from "../domain/copied-from.js";
import { incidentChanged } from "./incident-changed.js";
import { tables } from "./tables.js";

/**
 * A newer event brings up to date what a review keeps of its incident. It is no action on the review, whose version stays, so
 * nobody's step conflicts with it. The last word that incidents tells once more holds even if it is older: incidents may have
 * been put back.
 */
export const copyIncident: EventHandlers = {
  [incidentChanged.type]: async (transaction, event) => {
    const { data: incident, replay } = readEvent(incidentChanged, event);
    const which = {
      incidentId: incident.id,
      ...(replay !== "latest" && { incidentEntry: LessThan(incident.entry) }),
    };
    await transaction.update(tables.Review, which, copiedFrom(incident));
  },
};
