import { filteredPage } from "../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../platform/graphql/lists/page-arguments.js";
import {
  deprecated,
  many,
  one,
  page,
  relationFields,
  theOne,
} from "../../../platform/graphql/reader/relation-fields.js";
import { ShiftFollowUpState } from "../../response-model/schema/enums.js";
import { OnCallOverrideFilter } from "./filters/on-call-override-filter.js";
import { OnCallRotationArguments, OnCallRotationFilter } from "./filters/on-call-rotation-filter.js";
import { PersonArguments, PersonFilter } from "./filters/person-filter.js";
import {
  ResponsibilityRequestArguments,
  ResponsibilityRequestFilter,
} from "./filters/responsibility-request-filter.js";
import { ServiceArguments, ServiceFilter } from "./filters/service-filter.js";
import { OnCallOverride, OnCallOverrideConnection } from "./types/on-call-override.js";
import { OnCallRotation, OnCallRotationConnection } from "./types/on-call-rotation.js";
import { Person, PersonConnection } from "./types/person.js";
import { ReadinessAttestation, ReadinessAttestationConnection } from "./types/readiness-attestation.js";
import { ResponsibilityRequest, ResponsibilityRequestConnection } from "./types/responsibility-request.js";
import { Service, ServiceConnection } from "./types/service.js";
import { Shift } from "./types/shift.js";
import { ShiftLogEntry } from "./types/shift-log-entry.js";
import { Team } from "./types/team.js";

const team = () => Team;
const person = () => Person;
const entry = () => ShiftLogEntry;

/** Where the records of the organization lead. */
export const relations = [
  relationFields(Team, {
    services: deprecated(
      many(() => Service, "The services that the team owns, by name."),
      "A team can own many. Ask for `ownedServices`, which comes in pages.",
    ),
    ownedServices: page(
      () => ServiceConnection,
      "The services that the team owns, by name.",
      orderedPage(ServiceFilter, ServiceArguments.order),
    ),
    members: deprecated(
      many(person, "Who belongs to the team, by name; empty for who may not read people."),
      "A team can have many. Ask for `people`, which comes in pages.",
    ),
    people: page(
      () => PersonConnection,
      "Who belongs to the team, by name; empty for who may not read people.",
      orderedPage(PersonFilter, PersonArguments.order),
    ),
    currentShift: one(
      () => Shift,
      "Its shift that is on duty, where it is an operations center that keeps a shift log; null for whoever belongs to no team.",
    ),
    onCallRotations: deprecated(
      many(() => OnCallRotation, "Its on-call rotations, by name."),
      "A team can have many. Ask for `rotations`, which comes in pages.",
    ),
    rotations: page(
      () => OnCallRotationConnection,
      "Its on-call rotations, by name.",
      orderedPage(OnCallRotationFilter, OnCallRotationArguments.order),
    ),
    responsibilityRequests: page(
      () => ResponsibilityRequestConnection,
      "The requests for cells of the security side for this team, newest first; empty if you may not read people.",
      orderedPage(ResponsibilityRequestFilter, ResponsibilityRequestArguments.order),
    ),
  }),
  relationFields(Service, {
    owner: theOne(team, "The team that owns it."),
    readiness: one(
      () => ReadinessAttestation,
      "What was last attested of its readiness, also when that has run out; null when nothing was.",
    ),
    readinessAttestations: page(
      () => ReadinessAttestationConnection,
      "Everything that was attested of its readiness, the latest first.",
      PageArguments,
    ),
  }),
  relationFields(Person, { teams: many(team, "The teams the person belongs to; at most 100.") }),
  relationFields(OnCallRotation, {
    team: theOne(team, "The team that is on call."),
    overrideEntries: page(
      () => OnCallOverrideConnection,
      "Its overrides as they were recorded, past, in force or to come, by when they begin; empty for who may not read people.",
      filteredPage(OnCallOverrideFilter),
    ),
    participants: many(person, "Who takes turns, in their order; empty for who may not read people."),
  }),
  relationFields(OnCallOverride, {
    person: one(person, "Who is on call instead."),
    recordedBy: one(person, "Who recorded it."),
  }),
  relationFields(ReadinessAttestation, { attestedBy: one(person, "Who attested it.") }),
  relationFields(ResponsibilityRequest, {
    team: one(team, "The team that the cell is requested for."),
    requestedBy: one(person, "Who asked."),
    decidedBy: one(person, "Who granted, refused or withdrew it; null before that, and if it lapsed."),
  }),
  relationFields(Shift, {
    team: theOne(team, "The operations center."),
    openedBy: one(person, "Who opened it, or accepted the handover of the one before."),
    previous: one(() => Shift, "The shift that it took over from; null for the first."),
    next: one(() => Shift, "The shift that took over from it; null while it is on duty."),
  }),
  relationFields(ShiftLogEntry, {
    team: theOne(team, "The team whose log it stands in."),
    shift: one(() => Shift, "The shift that wrote it."),
    recordedBy: one(person, "Who wrote it."),
    followUpState: one(
      // An enum stands for its values.
      () => ShiftFollowUpState as never,
      "Whether what it left to be done is done; null where it left nothing.",
    ),
    followedUpBy: one(
      entry,
      "The entry that says what came of its follow-up; null before that, and where you may not see it.",
    ),
    followsUp: one(
      entry,
      "The entry whose follow-up this one says is done; null for any other, and where you may not see it.",
    ),
    corrects: one(entry, "The entry that this one corrects; null for any other, and where you may not see it."),
    correctedBy: one(entry, "The entry that corrects this one; null while none does, and where you may not see it."),
  }),
] as const;
