import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import type { NameOrderField } from "../../store/lists/by-name.js";
import type { ServiceConditions } from "../../store/lists/service-list.js";
import { ServiceKind } from "../types/kinds.js";

@FilterType("Which services are wanted")
export class ServiceFilter implements ServiceConditions {
  @AnyOfField(() => ServiceKind, "Of one of these kinds.")
  kinds?: ServiceKind[] | null;

  @IdentifiersFilterField("Owned by one of these teams.")
  ownerTeamIds?: string[] | null;

  @TextField("With this in the name, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;
}

export const ServiceArguments = listArguments<ServiceConditions, NameOrderField>({
  name: "Service",
  plural: "services",
  filter: ServiceFilter,
  orders: { NAME: "By their names." },
  usually: [{ field: "NAME", direction: "ASC" }],
});
