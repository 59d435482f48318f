import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { MonitoringAmendment as MonitoringAmendmentRecord } from "../../../domain/records/requirements/monitoring-amendment.js";
import { RequiredLogSource } from "./required-log-source.js";
import { RunningRule } from "./running-rule.js";

@RecordType<MonitoringAmendmentRecord>({
  description: "That something else was said of monitoring that runs, with what stood until then.",
})
export class MonitoringAmendment {
  @Field(() => ID, { description: "The amendment's id." })
  id!: string;

  @Field(() => String, { description: "Why it was amended." })
  reason!: string;

  @Field(() => Date, { description: "When it was amended." })
  amendedAt!: Date;

  @Field(() => String, { description: "What was said until then of what was deployed." })
  details!: string;

  @Field(() => String, {
    nullable: true,
    description: "The rule by which its source reported what it found until then; null where none was named.",
  })
  rule!: string | null;

  @Field(() => RunningRule, {
    nullable: true,
    description: "The rule or query that ran until then; null where nobody had said.",
  })
  runs!: RunningRule | null;

  @Field(() => [RequiredLogSource], {
    nullable: true,
    description: "The logs that it was delivered until then; null where nobody had said.",
  })
  logSources!: readonly RequiredLogSource[] | null;
}

export const MonitoringAmendmentConnection = connectionOf("MonitoringAmendment", MonitoringAmendment);
