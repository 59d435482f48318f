import type { ClockAddressee } from "../../../../response-model/notification/clock-addressees.js";
import type { TeamFunction } from "../../../../response-model/process/team-functions.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { addresseeOf } from "./addressee-of.js";

const communications: readonly TeamFunction[] = ["CUSTOMER_COMMUNICATIONS"];
const counsel: readonly TeamFunction[] = ["TRUST", "LEGAL_AFFAIRS"];

/** Who tells each of those who must be told: only communications speaks with customers and with the people whose data it is. */
export const tellersOf: Readonly<Record<ClockAddressee, readonly TeamFunction[]>> = {
  CUSTOMERS: communications,
  DATA_SUBJECTS: communications,
  CONTROLLER: communications,
  AUTHORITY: counsel,
  INVESTORS: counsel,
};

/** Whom a function tells. */
export const addresseesOf = (teller: TeamFunction): readonly ClockAddressee[] =>
  (Object.keys(tellersOf) as ClockAddressee[]).filter((addressee) => tellersOf[addressee].includes(teller));

/** Whether only communications tells whoever an obligation is owed to. */
export const isForCommunications = (obligation: Pick<NotificationObligation, "addressee" | "clock">): boolean =>
  tellersOf[addresseeOf(obligation)] === communications;
