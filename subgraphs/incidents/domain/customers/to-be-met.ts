import type { CaseFile } from "../case-file.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** What the delivery of a released notice is to meet, and nothing has met or ended yet. */
export const toBeMet = (
  { obligations }: Pick<CaseFile, "obligations">,
  { obligationIds }: Pick<CustomerNotice, "obligationIds">,
): readonly NotificationObligation[] =>
  obligations.filter(({ id, settledAt }) => settledAt === null && obligationIds.includes(id));
