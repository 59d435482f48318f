import { eventTypes } from "../../response-model/events/event-types.js";
import type { KnownIncident } from "../domain/records/known-incident.js";
import { copyIncidentReaders } from "../store/copy-incident-readers.js";
import { incidents } from "../store/incidents.js";
import type { TeamsRoom } from "./teams-room.js";

/** The incidents subgraph tells of an incident, as far as this one looks at it. */
export async function receiveIncident(
  { database }: TeamsRoom,
  incident: Pick<KnownIncident, "id"> & Partial<KnownIncident>,
  replay?: "latest",
): Promise<void> {
  const type = eventTypes.INCIDENT_CHANGED.type;
  const event = { specversion: "1.0", id: "1", source: "/test", type, subject: incident.id, time: "", replay } as const;
  const data = { version: 1, entry: 1, handling: "AMBER", serviceIds: [], virtualTeamPersonIds: [], ...incident };
  await database.transaction(async (transaction) => copyIncidentReaders[type]?.(transaction, { ...event, data }));
}

/** What incidents confirms by its renewals: until when, and of which incidents a narrowing event is still on its way. */
export const holdLease = ({ database }: TeamsRoom, until: string, ...pendingIncidentIds: readonly string[]) =>
  database.query(
    `INSERT INTO held_lease VALUES ($1, 1, $2, $3, $3) ON CONFLICT (source) DO UPDATE
     SET ends_at = excluded.ends_at, pending_subjects = excluded.pending_subjects, pending_events = excluded.pending_events`,
    [incidents.source, until, pendingIncidentIds],
  );
