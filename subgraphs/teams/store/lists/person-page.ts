import type { Context } from "../../../../platform/actions/context.js";
import { among, type Conditions, contains, narrow, overlaps } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { Appointment } from "../../../response-model/process/appointments.js";
import type { PersonKind } from "../../../response-model/process/person-kinds.js";
import { mayReadPeople } from "../readers.js";
import { tables } from "../tables.js";
import { byName, type NameOrderField } from "./by-name.js";

export interface PersonConditions {
  readonly kinds?: readonly PersonKind[] | null;
  readonly teamIds?: readonly string[] | null;
  readonly appointments?: readonly Appointment[] | null;
  readonly text?: string | null;
}

const isAppointed = overlaps("person.appointments", "text");

const conditions: Conditions<PersonConditions> = {
  kinds: among("person.kind"),
  teamIds: overlaps("person.teamIds", "uuid"),
  // Few are appointed to anything, and those have an index of their own.
  appointments: (appointments, parameter) => `${isAppointed(appointments, parameter)} AND person.appointments <> '{}'`,
  text: contains("person.name"),
};

/** A page of people; empty for a viewer who may not read about people. */
export function personPage(
  { database, viewer }: Context,
  { filter, orderBy, ...page }: ListArguments<PersonConditions, NameOrderField>,
) {
  const query = database.manager
    .createQueryBuilder(tables.Person, "person")
    .where("CAST(:mayRead AS boolean)", { mayRead: mayReadPeople(viewer) });
  narrow<PersonConditions>(query, filter, conditions);
  return readPage(query, orderOf(byName("person"), orderBy), page);
}
