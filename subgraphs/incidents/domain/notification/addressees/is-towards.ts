import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { comparable } from "./comparable.js";

type Duty = Pick<NotificationObligation, "clock" | "addresseeName">;

/** Whether two obligations are by the same clock and towards the same addressee, as people tell addressees apart. */
export const isTowards = (one: Duty, other: Duty): boolean =>
  one.clock === other.clock && comparable(one.addresseeName) === comparable(other.addresseeName);
