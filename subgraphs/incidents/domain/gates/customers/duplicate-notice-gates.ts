import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import { metBySending, metLate } from "../../customers/met-by-sending.js";
import type { Sending } from "../../customers/sending.js";
import { titleTowards } from "../../notification/addressees/title-towards.js";
import { deadlineOf } from "../../notification/delays/deadline-of.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

/** An incident, and notices of its duplicates that are to meet what is owed in it. */
export interface DuplicateNoticeFile extends CaseFile {
  /** The notices that are named, as far as its duplicates have them. */
  readonly given: readonly CustomerNotice[];
  /** What they are to meet. */
  readonly duties: readonly NotificationObligation[];
  readonly sending: Sending;
}

interface Input {
  readonly noticeIds?: readonly string[];
  readonly lateReason?: string | null;
}

/** The gates of notices that were given in duplicates. */
export const duplicateNoticeGates = gateRules<DuplicateNoticeFile, Input>()({
  GIVEN_IN_A_DUPLICATE: (file, { input: { noticeIds = [] } }) =>
    noticeIds.flatMap((id): readonly Unmet<"GIVEN_IN_A_DUPLICATE">[] => {
      const notice = file.given.find((one) => one.id === id);
      if (!notice) return [["UNKNOWN", { id }]];
      const isSent = notice.state === "SENT" && file.sending.groups.some(({ noticeId }) => noticeId === id);
      return isSent ? [] : [["NOT_SENT", { title: notice.title }]];
    }),
  DUPLICATE_TOLD_ENOUGH: (file, { input: { noticeIds } }) => {
    if (!noticeIds) return [];
    const { duties, given, sending } = file;
    if (noticeIds.length > given.length) return [];
    if (duties.length === 0) return [["NOTHING_OWED"]];
    return metBySending(duties, given, sending).flatMap(({ obligation, untold }) =>
      untold > 0 ? [["UNTOLD", { clock: titleTowards(obligation), count: String(untold) }] as const] : [],
    );
  },
  LATENESS_EXPLAINED: (file, { input: { noticeIds, lateReason } }) => {
    if (!noticeIds || lateReason) return [];
    const met = metBySending(file.duties, file.given, file.sending);
    const deadline = metLate(met)
      .map(deadlineOf)
      .find((at) => at !== null);
    return deadline ? [["LATE", { dueAt: deadline.toISOString() }]] : [];
  },
});
