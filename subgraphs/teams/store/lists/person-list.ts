import { among, type Conditions, contains, overlaps } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import { ordered } from "../../../../platform/graphql/reader/relations.js";
import type { Appointment } from "../../../response-model/process/appointments.js";
import type { PersonKind } from "../../../response-model/process/person-kinds.js";
import type { Person } from "../../domain/records/person.js";
import { byName, type NameOrderField } from "./by-name.js";

export interface PersonConditions {
  readonly kinds?: readonly PersonKind[] | null;
  readonly teamIds?: readonly string[] | null;
  readonly appointments?: readonly Appointment[] | null;
  readonly text?: string | null;
}

const isAppointed = overlaps("person.appointments", "text");

export const personConditions: Conditions<PersonConditions> = {
  kinds: among("person.kind"),
  teamIds: overlaps("person.teamIds", "uuid"),
  // Few are appointed to anything, and those have an index of their own.
  appointments: (appointments, parameter) => `${isAppointed(appointments, parameter)} AND person.appointments <> '{}'`,
  text: contains("person.name"),
};

/** In which order people are read. */
export const personOrder = ordered<Person, NameOrderField>(byName("person"));

/** Which people are asked for. */
export const personList = ({ filter, orderBy, ...page }: ListArguments<PersonConditions, NameOrderField>): List => ({
  conditions: wantedBy<PersonConditions>(filter, personConditions),
  order: orderOf(byName("person"), orderBy),
  page,
});
