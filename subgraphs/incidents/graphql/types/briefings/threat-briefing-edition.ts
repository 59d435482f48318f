import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Handling } from "../../../../response-model/schema/enums.js";
import type { ThreatBriefingEdition as ThreatBriefingEditionRecord } from "../../../domain/records/briefings/threat-briefing-edition.js";

@NodeType<ThreatBriefingEditionRecord>({
  description:
    "What was published of a threat briefing at a time; it is never changed. It is read by whoever reads the briefing and could read it as it was marked then.",
})
export class ThreatBriefingEdition {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Its number; 1 for the first." })
  number!: number;

  @Field(() => Handling, { description: "Who could read it." })
  handling!: Handling;

  @Field(() => Int, { description: "How urgent it was, from 1, the most urgent, to 5." })
  priority!: number;

  @Field(() => String, { description: "What it was about, in one line." })
  title!: string;

  @Field(() => String, { description: "What was known of the threat, in Markdown." })
  whatIsKnown!: string;

  @Field(() => String, { description: "What the teams of the services should do, in Markdown." })
  recommendation!: string;

  @Field(() => Date, { description: "By when the teams of the services were to acknowledge it." })
  dueAt!: Date;

  @Field(() => Date, { description: "Until when it was to be valid." })
  validUntil!: Date;

  @Field(() => String, {
    nullable: true,
    description: "Why it took the place of the edition before; null of the first.",
  })
  reason!: string | null;

  @Field(() => String, { description: "The name of who published it, as it was then." })
  publishedByName!: string;

  @Field(() => Date, { description: "When it came out." })
  publishedAt!: Date;
}

export const ThreatBriefingEditionConnection = connectionOf("ThreatBriefingEdition", ThreatBriefingEdition);
