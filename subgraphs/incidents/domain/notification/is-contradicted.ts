import type { NotificationObligation } from "../records/notification/notification-obligation.js";

type Excepted = Pick<NotificationObligation, "clock"> & { readonly exceptionReason: string | null };

/**
 * Whether the reason why no notice is due does not stand beside a disclosure of customer data: what was disclosed was not
 * unintelligible, and a customer was affected.
 */
export const isContradicted = ({ clock, exceptionReason }: Excepted): boolean =>
  exceptionReason === "DATA_UNINTELLIGIBLE" || clock === "CUSTOMER_CONTRACT_72_HOURS";
