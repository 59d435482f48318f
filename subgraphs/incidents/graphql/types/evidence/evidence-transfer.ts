import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { EvidenceTransferState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { EvidenceTransfer as EvidenceTransferRecord } from "../../../domain/records/evidence/evidence-transfer.js";

@Directive('@control(framework: ISO_27001, ids: ["A.5.28"])')
@NodeType<EvidenceTransferRecord>({
  description:
    "An offer of evidence to one other person, by its custodian or in the place of one who cannot be reached. It changes hands when that person accepts it, and the chain of custody says so.",
})
export class EvidenceTransfer {
  @Field(() => ID, { description: "The id of the offer." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => EvidenceTransferState, { description: "What has become of it." })
  state!: EvidenceTransferState;

  @Field(() => String, { description: "The name of its custodian, as it was then." })
  fromName!: string;

  @Field(() => String, { description: "The name of whom it is offered to, as it was then." })
  toName!: string;

  @Field(() => String, {
    description: "The name of who offers it, as it was then: its custodian, or whoever acts in their place.",
  })
  offeredByName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of the executive incident manager who approved that it passes without its custodian; null where the custodian offers it.",
  })
  approvedByName!: string | null;

  @Field(() => String, { description: "Why it goes to them." })
  reason!: string;

  @Field(() => Date, { description: "When it was offered." })
  offeredAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "Until when it can be answered; null for an offer that was settled before offers ended.",
  })
  expiresAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was answered, taken back or ended; null before." })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was declined or taken back; null otherwise." })
  answerReason!: string | null;
}

export const EvidenceTransferResult = resultOf("EvidenceTransfer", EvidenceTransfer);

export const EvidenceTransferConnection = connectionOf("EvidenceTransfer", EvidenceTransfer);
