import type { ClockAddressee } from "../../../../response-model/notification/clock-addressees.js";
import { clocks } from "../../../../response-model/notification/clocks/clocks.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

/** Who must be notified: the addressee that a notice promised an update to, otherwise the one that the clock names. */
export const addresseeOf = ({
  addressee,
  clock,
}: Pick<NotificationObligation, "addressee" | "clock">): ClockAddressee => addressee ?? clocks[clock].addressee;
