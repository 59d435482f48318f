import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { CustomerNoticeState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { CustomerNotice as CustomerNoticeRecord } from "../../../domain/records/notification/customer-notice.js";
import { RecipientGroup } from "./recipient-group.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-6"])')
@NodeType<CustomerNoticeRecord>({
  description:
    "A notice to affected customers: written by one person of communications, released by another, and sent.",
})
export class CustomerNotice {
  @Field(() => ID, { description: "The notice's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => CustomerNoticeState, { description: "How far it has come." })
  state!: CustomerNoticeState;

  @Field(() => String, { description: "What it is about, in one line." })
  title!: string;

  @Field(() => String, { description: "The language that it is written in, as a tag of BCP 47." })
  language!: string;

  @Field(() => String, { nullable: true, description: "What happened; null while that is not written." })
  description!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it means for customer data; null while that is not written.",
  })
  effectOnCustomerData!: string | null;

  @Field(() => String, { nullable: true, description: "What was done about it; null while that is not written." })
  actionsTaken!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What customers are advised to do; null while that is not written.",
  })
  suggestedActions!: string | null;

  @Field(() => String, { nullable: true, description: "The channel by which it goes; null while that is open." })
  channel!: string | null;

  @Field(() => [RecipientGroup], { description: "To whom it goes; at most 20 groups." })
  recipientGroups!: readonly RecipientGroup[];

  @Field(() => Boolean, { description: "Whether it says all that there is to tell." })
  isComplete!: boolean;

  @Field(() => String, { nullable: true, description: "What will be told next; null where nothing is promised." })
  nextUpdate!: string | null;

  @Field(() => Date, { nullable: true, description: "By when that will be told; null where nothing is promised." })
  nextUpdateAt!: Date | null;

  @Field(() => Int, { description: "How often it was written down, as `history` lists it." })
  writings!: number;

  @Field(() => String, { description: "The name of who drafted it, as it was then." })
  draftedByName!: string;

  @Field(() => Date, { description: "When it was drafted." })
  draftedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of the second person, who released it, as it was then; null before, and where one person alone recorded it, before process 3.0.0.",
  })
  releasedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was released; null before." })
  releasedAt!: Date | null;

  @Field(() => [ID], {
    description:
      "What its delivery is to meet, of `Incident.notificationObligations`, as it was released; empty before, and where it meets nothing.",
  })
  obligationIds!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "Why it comes after a deadline, as whoever released it said; null where they said nothing.",
  })
  lateReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was withdrawn; null where it was not." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null where it was not." })
  withdrawalReason!: string | null;
}

export const CustomerNoticeResult = resultOf("CustomerNotice", CustomerNotice);
export const CustomerNoticeConnection = connectionOf("CustomerNotice", CustomerNotice);
