import { clocks } from "../../../response-model/notification/clocks/clocks.js";
import type { CaseFile } from "../case-file.js";
import { addresseeOf } from "../notification/addressees/addressee-of.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

const isOfEveryCustomer = (one: NotificationObligation): boolean =>
  addresseeOf(one) === "CUSTOMERS" &&
  one.clock !== "CONTRACT_OF_THE_ORGANIZATION" &&
  clocks[one.clock].law === "CUSTOMER_CONTRACT";

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
    // What one customer's own contract promises, or a law its clients or users, is met where it is named: not every notice goes to
    // them.
    return named.length === 0 && isOfEveryCustomer(one) && one.startedAt !== null;
  });
