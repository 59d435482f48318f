import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { Appointment, PersonKind } from "../../../response-model/schema/enums.js";
import type { NameOrderField } from "../../store/lists/by-name.js";
import type { PersonConditions } from "../../store/lists/person-list.js";

@FilterType("Which people are wanted")
export class PersonFilter implements PersonConditions {
  @AnyOfField(() => PersonKind, "Of one of these kinds.")
  kinds?: PersonKind[] | null;

  @IdentifiersFilterField("Belonging to one of these teams.")
  teamIds?: string[] | null;

  @AnyOfField(() => Appointment, "Appointed to one of these.")
  appointments?: Appointment[] | null;

  @TextField("With this in the name, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;
}

export const PersonArguments = listArguments<PersonConditions, NameOrderField>({
  name: "Person",
  plural: "people",
  filter: PersonFilter,
  orders: { NAME: "By their names." },
  usually: [{ field: "NAME", direction: "ASC" }],
});
