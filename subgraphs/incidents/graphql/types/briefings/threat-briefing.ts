import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Handling, ThreatBriefingState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ThreatBriefing as ThreatBriefingRecord } from "../../../domain/records/briefings/threat-briefing.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.3"])')
@NodeType<ThreatBriefingRecord>({
  description:
    "What threat intelligence tells the teams of some services of a threat, as its latest edition says it. Threat intelligence, security on-call and the teams of its services read it once it is published; from `AMBER_STRICT` on the security side and the response center, from `AMBER` on any responder, from `GREEN` on everybody.",
})
export class ThreatBriefing {
  @Field(() => ID, { description: "The briefing's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ThreatBriefingState, { description: "Whether it is a draft, published or withdrawn." })
  state!: ThreatBriefingState;

  @Field(() => Int, { description: "The number of its latest edition; 0 before it is published." })
  edition!: number;

  @Field(() => Handling, { description: "Who may read it." })
  handling!: Handling;

  @Field(() => Int, { description: "How urgent it is, from 1, the most urgent, to 5." })
  priority!: number;

  @Field(() => String, { description: "What it is about, in one line." })
  title!: string;

  @Field(() => String, { description: "What is known of the threat, in Markdown." })
  whatIsKnown!: string;

  @Field(() => String, { description: "What the teams of the services should do, in Markdown." })
  recommendation!: string;

  @Field(() => Date, { description: "By when the teams of the services are to acknowledge it." })
  dueAt!: Date;

  @Field(() => Date, { description: "Until when it is valid." })
  validUntil!: Date;

  @Field(() => Int, { description: "How many services have not answered the latest edition." })
  pendingCount!: number;

  @Field(() => Int, { description: "How many services have acknowledged the latest edition." })
  acknowledgedCount!: number;

  @Field(() => Int, { description: "How many services the latest edition does not concern, as their teams say." })
  notRelevantCount!: number;

  @Field(() => Int, {
    description: "For how many services nobody answered the latest edition before it expired or was withdrawn.",
  })
  lapsedCount!: number;

  @Field(() => Int, { description: "How many services are overdue." })
  overdueCount!: number;

  @Field(() => Date, { nullable: true, description: "Since when services are overdue; null while none is." })
  overdueAt!: Date | null;

  @Field(() => String, { description: "The name of who began it, as it was then." })
  draftedByName!: string;

  @Field(() => Date, { description: "When it was begun." })
  draftedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When its latest edition came out; null before." })
  publishedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who withdrew it, as it was then; null where nobody did.",
  })
  withdrawnByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was withdrawn; null where it was not." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null where it was not." })
  withdrawalReason!: string | null;
}

export const ThreatBriefingResult = resultOf("ThreatBriefing", ThreatBriefing);
export const ThreatBriefingConnection = connectionOf("ThreatBriefing", ThreatBriefing);
