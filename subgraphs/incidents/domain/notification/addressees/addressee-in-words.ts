import { clockAddressees } from "../../../../response-model/notification/clock-addressees.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { addresseeOf } from "./addressee-of.js";

/** Who was told, where a notice meets an obligation: whom it names, or else whoever the notice says. */
export const addresseeInWords = (
  obligation: Pick<NotificationObligation, "addressee" | "addresseeName" | "clock">,
  authority: string | null | undefined,
): string => obligation.addresseeName || authority || clockAddressees[addresseeOf(obligation)].title;
