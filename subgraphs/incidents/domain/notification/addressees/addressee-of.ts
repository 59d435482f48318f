import type { ClockAddressee } from "../../../../response-model/notification/clock-addressees.js";
import { clocks } from "../../../../response-model/notification/clocks/clocks.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

/** Whom an obligation is owed to: whom its clock names, unless a notice promised it to somebody. */
export const addresseeOf = ({
  addressee,
  clock,
}: Pick<NotificationObligation, "addressee" | "clock">): ClockAddressee => addressee ?? clocks[clock].addressee;
