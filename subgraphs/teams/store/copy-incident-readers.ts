import { z } from "zod";
import { type EventKind, readEvent } from "../../../platform/events/inbox/event-kind.js";
import type { EventHandlers } from "../../../platform/events/inbox/inbox.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import { type Handling, handlings } from "../../response-model/evidence/handlings.js";
import type { KnownIncident } from "../domain/records/known-incident.js";

const ids = z.array(z.uuid());

/** That an incident has changed, of which this subgraph looks at nothing but who may read it. */
const incidentChanged: EventKind<KnownIncident> = {
  type: eventTypes.INCIDENT_CHANGED.type,
  data: z
    .object({
      id: z.uuid(),
      version: z.int(),
      entry: z.int().optional(),
      handling: z.enum(Object.keys(handlings) as Handling[]),
      serviceIds: ids,
      virtualTeamPersonIds: ids,
      askedPersonIds: ids.default([]),
      askedTeamIds: ids.default([]),
    })
    // In process 1.0.0 each version of an incident was one entry of its timeline.
    .transform(({ version, entry = version, ...incident }) => ({ ...incident, entry })),
};

/**
 * Keeps who may read each incident, for the entries of the shift log that are about it. The last word that incidents tells once
 * more holds even if it is older: incidents may have been put back.
 */
export const copyIncidentReaders: EventHandlers = {
  [incidentChanged.type]: async (transaction, event) => {
    const { data, replay } = readEvent(incidentChanged, event);
    await transaction.query(
      `INSERT INTO known_incident (id, entry, handling, service_ids, virtual_team_person_ids, asked_person_ids, asked_team_ids)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, handling = excluded.handling,
         service_ids = excluded.service_ids, virtual_team_person_ids = excluded.virtual_team_person_ids,
         asked_person_ids = excluded.asked_person_ids, asked_team_ids = excluded.asked_team_ids
       WHERE known_incident.entry < excluded.entry OR $8`,
      [
        data.id,
        data.entry,
        data.handling,
        data.serviceIds,
        data.virtualTeamPersonIds,
        data.askedPersonIds,
        data.askedTeamIds,
        replay === "latest",
      ],
    );
  },
};
