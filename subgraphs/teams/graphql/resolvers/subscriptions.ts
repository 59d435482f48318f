import type { ClassType } from "type-graphql";
import { changesResolver } from "../../../../platform/live/changes-resolver.js";
import { changeOf } from "../../../access/reading/change-of.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import { organizationChanges } from "../../store/live-organization.js";
import { changeFilters } from "../types/change-filters.js";
import { OnCallRotation } from "../types/on-call-rotation.js";
import { Person } from "../types/person.js";
import { ResponsibilityRequest } from "../types/responsibility-request.js";
import { Service } from "../types/service.js";
import { Shift } from "../types/shift.js";
import { ShiftLogEntry } from "../types/shift-log-entry.js";
import { Team } from "../types/team.js";

/** Each kind of thing that has a subscription: its type, and what happens to it. */
const kinds: Readonly<Record<keyof typeof organizationChanges, readonly [ClassType<object>, string]>> = {
  Team: [Team, eventTypes.TEAM_CHANGED.description],
  Person: [Person, eventTypes.PERSON_CHANGED.description],
  Service: [Service, eventTypes.SERVICE_CHANGED.description],
  OnCallRotation: [OnCallRotation, eventTypes.ON_CALL_ROTATION_CHANGED.description],
  ResponsibilityRequest: [ResponsibilityRequest, eventTypes.RESPONSIBILITY_REQUEST_CHANGED.description],
  Shift: [Shift, "A shift of an operations center was opened or handed over, or something was written into its log."],
  ShiftLogEntry: [ShiftLogEntry, "Something was written into the log of a shift, corrected, or followed up."],
};

/** The subscriptions to the things of the organization. */
export const subscriptions = (Object.keys(organizationChanges) as (keyof typeof organizationChanges)[]).map((kind) => {
  const [type, description] = kinds[kind];
  return changesResolver({
    kind,
    description,
    change: changeOf(kind, type),
    filter: changeFilters[kind],
    source: organizationChanges[kind] as typeof organizationChanges.Team,
  });
});
