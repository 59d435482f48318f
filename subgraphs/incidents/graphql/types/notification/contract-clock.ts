import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Jurisdiction, NoticeContent } from "../../../../response-model/schema/enums.js";
import type { ContractClock as ContractClockRecord } from "../../../domain/records/notification/contract-clock.js";

@NodeType<ContractClockRecord>({
  description:
    "A deadline that a contract of the organization sets, in one version, as the file of contract clocks has it.",
})
export class ContractClock {
  @Field(() => ID, { description: "The id of this version." })
  id!: string;

  @Field(() => String, { description: "The code by which operations name it, in all of its versions." })
  code!: string;

  @Field(() => String, { description: "The first day on which this version applies, as YYYY-MM-DD." })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: "The last day on which it applies; null while it has none." })
  validUntil!: string | null;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "The customer whom the contract is with." })
  customer!: string;

  @Field(() => String, { description: "Where it stands, such as the number and the clause of the contract." })
  source!: string;

  @Field(() => Jurisdiction, { description: "By whose days and holidays it is counted." })
  calendar!: Jurisdiction;

  @Field(() => Int, {
    nullable: true,
    description: "How many hours before its end it is at risk; null where it never is.",
  })
  warnHours!: number | null;

  @Field(() => [NoticeContent], { description: "What the notice must say." })
  content!: readonly NoticeContent[];
}

export const ContractClockConnection = connectionOf("ContractClock", ContractClock);
