import { IdentifiersFilterField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import type { NameOrderField } from "../../store/lists/by-name.js";
import type { OnCallRotationConditions } from "../../store/lists/on-call-rotation-list.js";

@FilterType("Which on-call rotations are wanted")
export class OnCallRotationFilter implements OnCallRotationConditions {
  @IdentifiersFilterField("Of one of these teams.")
  teamIds?: string[] | null;

  @TextField("With this in the name, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;
}

export const OnCallRotationArguments = listArguments<OnCallRotationConditions, NameOrderField>({
  name: "OnCallRotation",
  plural: "on-call rotations",
  filter: OnCallRotationFilter,
  orders: { NAME: "By their names." },
  usually: [{ field: "NAME", direction: "ASC" }],
});
