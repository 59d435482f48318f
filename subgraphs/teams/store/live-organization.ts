import type { EntitySchema } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { loadLive } from "../../access/reading/load-live.js";
import { isResponder } from "../../access/reading/visibility.js";
import { type EventType, eventTypes } from "../../response-model/events/event-types.js";
import type { Records } from "../domain/records/records.js";
import { isWantedChange } from "./is-wanted-change.js";
import { mayReadPeople } from "./readers.js";
import { shiftLogEntryChanges } from "./shift-log/live-entries.js";
import { tables } from "./tables.js";

/** The changes of a kind of thing, for those who may read that kind. */
const changes = <Kind extends keyof Records>(kind: Kind, event: EventType, mayRead: (viewer: Viewer) => boolean) => ({
  event: eventTypes[event].type,
  concerns: isWantedChange,
  load: loadLive(tables[kind] as unknown as EntitySchema<Records[Kind]>, mayRead),
});

const everybody = () => true;

/** The changes of each kind of thing of the organization, by the permissions of `readings`. */
export const organizationChanges = {
  Team: changes("Team", "TEAM_CHANGED", everybody),
  Person: changes("Person", "PERSON_CHANGED", mayReadPeople),
  Service: changes("Service", "SERVICE_CHANGED", everybody),
  OnCallRotation: changes("OnCallRotation", "ON_CALL_ROTATION_CHANGED", everybody),
  ResponsibilityRequest: changes("ResponsibilityRequest", "RESPONSIBILITY_REQUEST_CHANGED", mayReadPeople),
  Shift: changes("Shift", "SHIFT_CHANGED", isResponder),
  ShiftLogEntry: shiftLogEntryChanges,
};
