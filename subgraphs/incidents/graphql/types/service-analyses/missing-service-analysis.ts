import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { MissingServiceAnalysis as MissingServiceAnalysisRecord } from "../../../domain/records/service-analyses/missing-service-analysis.js";

@RecordType<MissingServiceAnalysisRecord>({
  description: "A calendar month of a service that is over and of which its team has published no analysis.",
})
export class MissingServiceAnalysis {
  @Field(() => ID, { description: "The same for the same service and month, whenever it is asked for." })
  id!: string;

  @Field(() => Date, { description: "When the month begins that is not analysed." })
  periodFrom!: Date;

  @Field(() => Date, { description: "When it ended: since then the analysis is overdue." })
  periodUntil!: Date;
}

export const MissingServiceAnalysisConnection = connectionOf("MissingServiceAnalysis", MissingServiceAnalysis);
