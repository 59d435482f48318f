import { Directive, ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { PrecursorLink as PrecursorLinkRecord } from "../../../domain/records/precursors/precursor-link.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.3"])')
@NodeType<PrecursorLinkRecord>({
  description:
    "The link of a precursor to an incident that it announced, with what shows it. Read by whoever reads both. One that was a mistake is withdrawn, and stays readable.",
})
export class PrecursorLink {
  @Field(() => ID, { description: "The link's id." })
  id!: string;

  @Field(() => String, { description: "What shows that the precursor announced the incident." })
  reason!: string;

  @Field(() => String, { description: "The name of who linked them, as it was then." })
  linkedByName!: string;

  @Field(() => Date, { description: "When they were linked." })
  linkedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was withdrawn; null while it stands." })
  withdrawnAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who withdrew it, as it was then; null while it stands.",
  })
  withdrawnByName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What shows that the precursor did not announce the incident; null while it stands.",
  })
  withdrawalReason!: string | null;
}

export const PrecursorLinkResult = resultOf("PrecursorLink", PrecursorLink);
export const PrecursorLinkConnection = connectionOf("PrecursorLink", PrecursorLink);
