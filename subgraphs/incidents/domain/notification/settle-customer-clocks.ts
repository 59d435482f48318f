import { clocks } from "../../../response-model/notification/clocks.js";
import type { CaseFile } from "../case-file.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import { setIncident } from "../writes/set-incident.js";
import { settledAt } from "./settled-at.js";

/** What the release of a notice settles: what is owed to customers, and since when they know. */
export function settleCustomerClocks(
  file: Pick<CaseFile, "incident" | "obligations">,
  notice: Pick<CustomerNotice, "id">,
  now: Date,
) {
  const owed = file.obligations.find(
    ({ clock, settledAt: settled }) => clocks[clock].addressee === "CUSTOMERS" && settled === null,
  );
  return [
    setIncident(file, { customersNotifiedAt: file.incident.customersNotifiedAt ?? now }),
    ...(owed
      ? [
          {
            update: "NotificationObligation",
            id: owed.id,
            set: { ...settledAt(owed, now), notificationId: notice.id },
          } as const,
        ]
      : []),
  ] as const;
}
