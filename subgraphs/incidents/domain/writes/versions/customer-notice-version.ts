import type { CustomerNotice, CustomerNoticeText } from "../../records/notification/customer-notice.js";
import type { CustomerNoticeVersion } from "../../records/notification/customer-notice-version.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

const contentOf = ({
  title,
  language,
  description,
  effectOnCustomerData,
  actionsTaken,
  suggestedActions,
  channel,
  recipientGroups,
  isComplete,
  nextUpdate,
  nextUpdateAt,
}: CustomerNotice): CustomerNoticeText => ({
  title,
  language,
  description,
  effectOnCustomerData,
  actionsTaken,
  suggestedActions,
  channel,
  recipientGroups,
  isComplete,
  nextUpdate,
  nextUpdateAt,
});

/** The write that keeps what a notice says from now on, as the next entry in its history. */
export function writeNoticeText({ viewer, now, newIdentifier }: Given, notice: CustomerNotice, reason: string | null) {
  const row: CustomerNoticeVersion = {
    ...contentOf(notice),
    id: newIdentifier(),
    incidentId: notice.incidentId,
    noticeId: notice.id,
    number: notice.writings,
    reason,
    writtenById: viewer.personId,
    writtenByName: viewer.name,
    writtenAt: now,
  };
  return { insert: "CustomerNoticeVersion", row } as const;
}
