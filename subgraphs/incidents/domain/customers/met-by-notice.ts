import type { CaseFile } from "../case-file.js";
import { addresseeOf } from "../notification/addressee-of.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/**
 * What a notice is to meet once it is delivered: what is owed to customers as it is, or what of the rest was named; and in any
 * case what the notice promised that it adds to.
 */
export const metByNotice = (
  { obligations }: Pick<CaseFile, "obligations">,
  { supplementsId }: Pick<CustomerNotice, "supplementsId">,
  named: readonly string[],
): readonly NotificationObligation[] =>
  obligations.filter((one) => {
    if (one.settledAt !== null) return false;
    if (named.includes(one.id)) return true;
    if (one.clock === "PROMISED_UPDATE") return one.promisedById !== null && one.promisedById === supplementsId;
    // What one customer's own contract promises is met where it is named: not every notice goes to that one.
    const isOfAll = one.clock !== "CONTRACT_OF_THE_ORGANIZATION" && addresseeOf(one) === "CUSTOMERS";
    return named.length === 0 && isOfAll && one.startedAt !== null;
  });
