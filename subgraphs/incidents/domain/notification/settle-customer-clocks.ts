import type { CaseFile } from "../case-file.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import { setIncident } from "../writes/set-incident.js";
import { addresseeOf } from "./addressee-of.js";
import { settledBy } from "./settled-by.js";

/** What the release of a notice settles: what is owed to customers, and since when they know. */
export function settleCustomerClocks(
  file: Pick<CaseFile, "incident" | "obligations">,
  notice: Pick<CustomerNotice, "id">,
  now: Date,
) {
  const owed = file.obligations.find((one) => addresseeOf(one) === "CUSTOMERS" && one.settledAt === null);
  return [
    setIncident(file, { customersNotifiedAt: file.incident.customersNotifiedAt ?? now }),
    ...(owed
      ? [
          {
            update: "NotificationObligation",
            id: owed.id,
            set: { ...settledBy(owed, now), notificationId: notice.id },
          } as const,
        ]
      : []),
  ] as const;
}
