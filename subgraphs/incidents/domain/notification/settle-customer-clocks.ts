import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../case-file.js";
import type { CustomerNotice } from "../records/notification/customer-notice.js";
import type { Records } from "../records/records.js";
import { setIncident } from "../writes/set-incident.js";
import { promised } from "./after-a-notice.js";
import { metByNotice } from "./met-by-notice.js";
import { settledBy } from "./settled-by.js";

interface Facts {
  readonly loaded: Pick<CaseFile, "incident" | "obligations"> & { readonly notice: CustomerNotice };
  readonly input: { readonly obligationIds: readonly string[]; readonly lateReason?: string | null };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** What the release of a notice settles, since when customers know, and what it promises in its turn. */
export function settleCustomerClocks(facts: Facts): readonly Write<Records>[] {
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
      (one): Write<Records> => ({
        update: "NotificationObligation",
        id: one.id,
        set: { ...settledBy(one, now, input.lateReason), notificationId: id },
      }),
    ),
    ...promised(facts, owedToCustomers, { id, sentAt: now, nextUpdate, nextUpdateAt }),
  ];
}
