import type { CaseFile } from "../../case-file.js";
import type { Met } from "../../customers/met-by-sending.js";
import { settledBy } from "../../notification/settled-by.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";
import { setIncident } from "../set-incident.js";
import type { ObligationWrite } from "./obligation-write.js";

/**
 * What is met by notices that were sent, each at the moment at which the last of those whom it concerns was told; by which notice,
 * where one was the last.
 */
export const settleCustomerClocks = (
  met: readonly Met[],
  notice: Pick<CustomerNotice, "id"> | null,
  lateReason: string | null | undefined,
): readonly ObligationWrite[] =>
  met.flatMap(({ obligation, metAt }): readonly ObligationWrite[] =>
    metAt
      ? [
          {
            update: "NotificationObligation",
            id: obligation.id,
            set: { ...settledBy(obligation, metAt, lateReason), notificationId: notice?.id ?? null },
          },
        ]
      : [],
  );

/** Since when customers know of the incident: since the first notice that was sent to any of them. */
export const customersKnow = (loaded: Pick<CaseFile, "incident">, since: Date) => {
  const { customersNotifiedAt } = loaded.incident;
  return customersNotifiedAt && customersNotifiedAt <= since
    ? []
    : [setIncident(loaded, { customersNotifiedAt: since })];
};
