import { ArrayMaxSize, ArrayUnique, Length, Max, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import type { NoticeDelivery } from "../../domain/records/notification/notice-delivery.js";
import { CustomerNoticeInput, communications, customerNoticeAction, setNotice } from "./customer-notice-action.js";

const maxCount = 10_000_000;

@InputType({ description: "That a notice was sent to one group of its recipients." })
export class RecordNoticeDeliveryInput extends CustomerNoticeInput {
  @Field(() => Int, { description: "The group, by its number in `CustomerNotice.recipientGroups`." })
  groupNumber!: number;

  @TextField("By which channel it was sent, where that is another than the notice names.", { nullable: true, max: 500 })
  channel?: string | null;

  @Field(() => Date, { description: "When it was sent." })
  sentAt!: Date;

  @Max(maxCount)
  @Min(0, { message: "must be at least 0" })
  @Field(() => Int, { description: "To how many tenants it went." })
  sentCount!: number;

  @Max(maxCount)
  @Min(0, { message: "must be at least 0" })
  @Field(() => Int, { description: "How many tenants it did not reach." })
  failedCount!: number;

  @ArrayMaxSize(1_000, { message: "must name at most 1000" })
  @ArrayUnique({ message: "must name each tenant once" })
  @Length(1, 200, { each: true, message: "must hold ids of 1 to 200 characters" })
  @Field(() => [String], {
    defaultValue: [],
    description: "Those whom it did not reach, where they are known one by one; at most 1,000. They count as not told.",
  })
  failedTenantIds!: readonly string[];

  @TextField("What shows that it was sent: the id of the message, a reference to the report of the channel.", {
    max: 1_000,
  })
  proof!: string;
}

export const recordNoticeDelivery = customerNoticeAction({
  name: "recordNoticeDelivery",
  description:
    "Records that a released notice was sent to one group of its recipients: by which channel, when, to how many, how many it did not reach, and what shows it. What was sent to a group again, such as to those whom it did not reach, is recorded again. Once it is on record for each group, the notice is sent.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: [
      { machine: "CustomerNotice", from: ["RELEASED"], to: "RELEASED" },
      { machine: "CustomerNotice", from: ["RELEASED"], to: "SENT" },
      { machine: "CustomerNotice", from: ["SENT"], to: "SENT" },
    ],
    gates: ["DELIVERY_IN_ORDER"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
  },
  input: RecordNoticeDeliveryInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { notice, sentToGroups } = loaded;
    const { groupNumber, channel, sentAt, sentCount, failedCount, failedTenantIds, proof } = input;
    if (failedTenantIds.length > failedCount)
      throw new CordonError(
        "BAD_USER_INPUT",
        "`failedTenantIds` names more tenants than `failedCount` counts. Nothing was done.",
      );
    const group = notice.recipientGroups.find(({ number }) => number === groupNumber);
    if (!group) throw new Error("The gate DELIVERY_IN_ORDER let a group pass that the notice does not have.");
    const row: NoticeDelivery = {
      id: newIdentifier(),
      incidentId: notice.incidentId,
      noticeId: notice.id,
      groupNumber,
      serviceIds: group.serviceIds,
      regions: group.regions,
      tenantIds: group.tenantIds,
      channel: channel ?? notice.channel ?? "",
      sentAt,
      sentCount,
      failedCount,
      failedTenantIds,
      proof,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
    };
    const isSent = notice.recipientGroups.every(
      ({ number }) => number === groupNumber || sentToGroups.includes(number),
    );
    return {
      summary: `Recorded that the notice to customers "${notice.title}" was sent to ${group.name} by ${row.channel}: ${sentCount} sent, ${failedCount} failed`,
      writes: [{ insert: "NoticeDelivery", row }, ...(isSent ? [setNotice(loaded, { state: "SENT" })] : [])],
    };
  },
});
