import { ArrayMaxSize, ArrayUnique, Length, Max, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { metBySending, sentToAll } from "../../domain/customers/met-by-sending.js";
import { toBeMet } from "../../domain/customers/to-be-met.js";
import { titleTowards } from "../../domain/notification/addressees/title-towards.js";
import type { NoticeDelivery } from "../../domain/records/notification/notice-delivery.js";
import { customersKnow, settleCustomerClocks } from "../../domain/writes/obligations/settle-customer-clocks.js";
import { noticeDeliveryAggregate } from "../../store/aggregates/customers/notice-delivery-aggregate.js";
import { metByANotice } from "../notification/obligation-action.js";
import { CustomerNoticeInput, communications, setNotice } from "./customer-notice-action.js";

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
  @Field(() => Int, {
    description:
      "How many tenants it did not reach. While some of them are not named, nobody knows who was told, and none of the group counts as told.",
  })
  failedCount!: number;

  @ArrayMaxSize(1_000, { message: "must name at most 1000" })
  @ArrayUnique({ message: "must name each tenant once" })
  @Length(1, 200, { each: true, message: "must hold ids of 1 to 200 characters" })
  @Field(() => [String], {
    defaultValue: [],
    description:
      "Those whom it did not reach, at most 1,000. They count as not told. Where they become known later, record the delivery again with their ids.",
  })
  failedTenantIds!: readonly string[];

  @TextField("What shows that it was sent: the id of the message, a reference to the report of the channel.", {
    max: 1_000,
  })
  proof!: string;

  @TextField("Why it comes after a deadline, where it does and the release does not say it.", { nullable: true })
  lateReason?: string | null;
}

export const recordNoticeDelivery = actionsOn(noticeDeliveryAggregate)({
  name: "recordNoticeDelivery",
  description:
    "Records that a released notice was sent to one group of its recipients: by which channel, when, to how many, how many it did not reach, and what shows it. What was sent to a group again, such as to those whom it did not reach, is recorded again. Once each group was sent to somebody, the notice is sent. What the release names is met when the last of those was told whom it concerns: all affected tenants on record, by this notice or others that are to meet it; until then it stays owed.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: [
      { machine: "CustomerNotice", from: ["RELEASED"], to: "RELEASED" },
      { machine: "CustomerNotice", from: ["RELEASED"], to: "SENT" },
      { machine: "CustomerNotice", from: ["SENT"], to: "SENT" },
      ...metByANotice.map((one) => ({ ...one, beside: true }) as const),
    ],
    gates: ["DELIVERY_IN_ORDER", "LATENESS_EXPLAINED"],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
  },
  input: RecordNoticeDeliveryInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { notice, sending } = loaded;
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
    const unnamed = failedCount - failedTenantIds.length;
    const met = metBySending(toBeMet(loaded, notice), [notice], sending);
    const left = met.filter(({ untold }) => untold > 0);
    return {
      summary: [
        `Recorded that the notice to customers "${notice.title}" was sent to ${group.name} by ${row.channel}: ${sentCount} sent, ${failedCount} failed`,
        ...(unnamed > 0 ? [`${unnamed} of those are not named, so that nobody of the group counts as told`] : []),
        ...left.map(
          ({ obligation, untold }) =>
            `"${titleTowards(obligation).en}" stays owed: ${untold} affected ${untold === 1 ? "tenant is" : "tenants are"} not told`,
        ),
      ].join(". "),
      writes: [
        { insert: "NoticeDelivery", row },
        ...(sentToAll([notice], sending) ? [setNotice(loaded, { state: "SENT" })] : []),
        ...(sentCount > 0 ? customersKnow(loaded, sentAt) : []),
        ...settleCustomerClocks(met, notice, input.lateReason ?? notice.lateReason),
      ],
    };
  },
});
