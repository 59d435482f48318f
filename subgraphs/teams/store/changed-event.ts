import { type EventData, type EventType, eventTypes } from "../../response-model/events/event-types.js";
import type { Records } from "../domain/records/records.js";

/** What each event carries of the changed thing, beside what every event does. */
type Payload<Type extends EventType> = Omit<EventData<Type>, "id" | "version" | "operation">;

/** What others are told of each kind of thing: the whole that they keep of it, so that the latest event is enough. */
const payloads = {
  Team: {
    event: "TEAM_CHANGED",
    data: ({ name, function: teamFunction, responsibilities }) =>
      ({ name, function: teamFunction, responsibilities }) satisfies Payload<"TEAM_CHANGED">,
  },
  Person: {
    event: "PERSON_CHANGED",
    data: ({ name, subject, email, kind, teamIds, appointments, operations, expiresAt, deactivatedAt }) =>
      ({
        name,
        subject,
        email,
        kind,
        teamIds,
        appointments,
        operations,
        expiresAt,
        active: deactivatedAt === null,
      }) satisfies Payload<"PERSON_CHANGED">,
  },
  Service: {
    event: "SERVICE_CHANGED",
    data: ({ name, ownerTeamId }) => ({ name, ownerTeamId }) satisfies Payload<"SERVICE_CHANGED">,
  },
  OnCallRotation: {
    event: "ON_CALL_ROTATION_CHANGED",
    data: ({ name, teamId }) => ({ name, teamId }) satisfies Payload<"ON_CALL_ROTATION_CHANGED">,
  },
  ResponsibilityRequest: {
    event: "RESPONSIBILITY_REQUEST_CHANGED",
    data: ({ state, teamId, responsibility, requestedById, expiresAt, decidedById }) =>
      ({
        state,
        teamId,
        responsibility,
        requestedById,
        expiresAt,
        decidedById,
      }) satisfies Payload<"RESPONSIBILITY_REQUEST_CHANGED">,
  },
  Shift: {
    event: "SHIFT_CHANGED",
    // Whatever is written into its log is announced with the id of the entry.
    data: ({ state, teamId }) => ({ state, teamId, entryId: null }) satisfies Payload<"SHIFT_CHANGED">,
  },
} as const satisfies {
  readonly [Kind in keyof Records]?: { readonly event: EventType; data(row: Records[Kind]): object };
};

/** The event that tells of a changed thing and of the operation that changed it. */
export function changedEvent<Kind extends keyof typeof payloads>(kind: Kind, row: Records[Kind], operation: string) {
  const { event, data } = payloads[kind] as { readonly event: EventType; data(row: Records[Kind]): object };
  const { id, version } = row;
  return { type: eventTypes[event].type, data: { id, version, operation, ...data(row) } };
}
