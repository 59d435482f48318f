import type { CaseFile } from "../case-file.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";
import { addresseeOf } from "./addressee-of.js";

/**
 * What a notice that communications releases meets: what is owed to customers as it is, or what of the rest was named; and in any
 * case what the notice promised that it adds to.
 */
export const metByNotice = (
  { obligations }: Pick<CaseFile, "obligations">,
  { supplementsId }: Pick<CustomerNotice, "supplementsId">,
  named: readonly string[],
): readonly NotificationObligation[] =>
  obligations.filter((one) => {
    if (one.settledAt !== null) return false;
    if (one.clock === "PROMISED_UPDATE") return one.promisedById !== null && one.promisedById === supplementsId;
    if (named.length > 0) return named.includes(one.id);
    return addresseeOf(one) === "CUSTOMERS" && one.startedAt !== null;
  });
