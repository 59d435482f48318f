import type { CaseFile } from "../case-file.js";
import { metByNotice } from "../customers/met-by-notice.js";
import { settledBy } from "../notification/settled-by.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import { promised } from "./after-a-notice.js";
import type { ObligationWrite } from "./obligation-write.js";
import { setIncident } from "./set-incident.js";

interface Facts {
  readonly loaded: Pick<CaseFile, "incident" | "obligations"> & { readonly notice: CustomerNotice };
  readonly input: { readonly obligationIds: readonly string[]; readonly lateReason?: string | null };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** What the release of a notice settles, since when customers know, and what it promises in its turn. */
export function settleCustomerClocks(facts: Facts) {
  const { loaded, input, now } = facts;
  const { incident, notice } = loaded;
  const { id, nextUpdate, nextUpdateAt } = notice;
  const owedToCustomers = {
    clock: "PROMISED_UPDATE",
    incidentId: incident.id,
    addressee: null,
    addresseeName: "",
  } as const;
  return [
    setIncident(loaded, { customersNotifiedAt: incident.customersNotifiedAt ?? now }),
    ...metByNotice(loaded, notice, input.obligationIds).map(
      (one): ObligationWrite => ({
        update: "NotificationObligation",
        id: one.id,
        set: { ...settledBy(one, now, input.lateReason), notificationId: id },
      }),
    ),
    ...promised(facts, owedToCustomers, { id, sentAt: now, nextUpdate, nextUpdateAt }),
  ] as const;
}
