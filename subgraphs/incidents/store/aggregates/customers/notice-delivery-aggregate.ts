import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { isOwedToTenants } from "../../../domain/customers/met-by-sending.js";
import type { Sending } from "../../../domain/customers/sending.js";
import { toBeMet } from "../../../domain/customers/to-be-met.js";
import { deliveryGates } from "../../../domain/gates/customers/delivery-gates.js";
import type { CustomerNotice } from "../../../domain/records/notification/customer-notice.js";
import type { Records } from "../../../domain/records/records.js";
import { type Delivered, sendingOf } from "../../notices/notice-coverage.js";
import { customerNoticeAggregate, type OneNotice } from "./customer-notice-aggregate.js";

type OfDelivery = { readonly incidentId: string; readonly noticeId: string } & Partial<
  Pick<Delivered, "groupNumber" | "sentAt" | "sentCount" | "failedCount" | "failedTenantIds">
>;

/** A delivery as it is given, with the conditions of the group that it goes to; nothing where the notice has no such group. */
function deliveredOf(notice: CustomerNotice, input: OfDelivery): Delivered | undefined {
  const { groupNumber, sentAt, sentCount = 0, failedCount = 0, failedTenantIds = [] } = input;
  const group = notice.recipientGroups.find(({ number }) => number === groupNumber);
  if (!group || !sentAt) return undefined;
  const { number, serviceIds, regions, tenantIds } = group;
  const to = { groupNumber: number, serviceIds, regions, tenantIds };
  return { noticeId: notice.id, ...to, sentAt, sentCount, failedCount, failedTenantIds };
}

/** A notice of which it is about to be recorded that it was sent, with how far it is sent then, and what that meets. */
export const noticeDeliveryAggregate: Aggregate<OfDelivery, OneNotice & { readonly sending: Sending }, Records> = {
  ...customerNoticeAggregate,
  async load(transaction, input, context) {
    const file = await customerNoticeAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { notice } = file;
    const sending = await sendingOf(transaction, {
      incidentId: input.incidentId,
      noticeIds: [notice.id],
      duties: toBeMet(file, notice).filter(isOwedToTenants),
      delivered: deliveredOf(notice, input),
    });
    return { ...file, sending };
  },
  gates: { ...customerNoticeAggregate.gates, ...deliveryGates },
};
