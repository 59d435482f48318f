import { ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { ServiceSweepStatus } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ServiceSweep as ServiceSweepRecord } from "../../../domain/records/sweeps/service-sweep.js";

@ObjectType({ description: "A part of the period of a sweep." })
export class SweepPeriod {
  @Field(() => Date, { description: "From when on." })
  from!: Date;

  @Field(() => Date, { description: "Until when." })
  to!: Date;
}

@NodeType<ServiceSweepRecord>({
  description: "How far a sweep for indicators is in one service. Whoever reads the sweep reads it.",
})
export class ServiceSweep {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ServiceSweepStatus, { description: "How far it is." })
  status!: ServiceSweepStatus;

  @Field(() => Date, { description: "When the service is to be searched." })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: "Since when it is overdue; null while it is not." })
  overdueAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the result is disputed, or why the service is not searched; null otherwise.",
  })
  reason!: string | null;

  @Field(() => Int, { description: "How many results were recorded." })
  resultCount!: number;

  @Field(() => Int, {
    description:
      "How often indicators were found, by all results that are not disputed: an indicator at one place counts once, by the largest count that any of them says.",
  })
  matchCount!: number;

  @Field(() => Date, { nullable: true, description: "When the result that stands was recorded; null before." })
  sweptAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of who last confirmed or disputed a result, or said why the service is not searched, as it was then.",
  })
  judgedByName!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When that was; null before, and while a newer result waits for it.",
  })
  judgedAt!: Date | null;
}

export const ServiceSweepResult = resultOf("ServiceSweep", ServiceSweep);
export const ServiceSweepConnection = connectionOf("ServiceSweep", ServiceSweep);
