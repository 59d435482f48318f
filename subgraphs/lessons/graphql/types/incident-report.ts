import { Directive, ID } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import type { IncidentReport as IncidentReportRecord } from "../../domain/records/incident-report.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-6"])')
@NodeType<IncidentReportRecord>({
  description:
    "The published account of an incident for management, auditors and authorities. It is never changed; a correction is another report.",
})
export class IncidentReport {
  @Field(() => ID, { description: "The report's id." })
  id!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "What happened and how it was answered, for readers who were not there." })
  summary!: string;

  @Field(() => String, { description: "The effects on customers, their data and the services." })
  effects!: string;

  @Field(() => String, { description: "What was changed, or will be, because of the incident." })
  changes!: string;

  @Field(() => Date, { description: "When it was published." })
  publishedAt!: Date;
}

export const IncidentReportConnection = connectionOf("IncidentReport", IncidentReport);
