import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { RecipientGroup as RecipientGroupRecord } from "../../../domain/records/notification/recipient-group.js";

@RecordType<RecipientGroupRecord>({
  description:
    "Some of the affected tenants of an incident: those that meet every condition given. Without any, all of them.",
})
export class RecipientGroup {
  @Field(() => Int, { description: "Its number in the notice; the first is 1." })
  number!: number;

  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Field(() => [ID], { description: "Affected in one of these services; of any where it names none." })
  serviceIds!: readonly string[];

  @Field(() => [String], { description: "In one of these regions; in any where it names none." })
  regions!: readonly string[];

  @Field(() => [String], { description: "These tenants, by their ids; any where it names none." })
  tenantIds!: readonly string[];
}
