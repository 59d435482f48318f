import type { NoticeContent } from "../../../response-model/notification/notice-contents.js";
import type { AuthorityNotice } from "../records/notification/authority-notice.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";
import type { ObligationFile } from "./obligation-file.js";

type File = Pick<ObligationFile, "obligation" | "obligations" | "notices">;

/** The notice that the next one for an obligation adds to: the one that promised it, or the latest that was sent for it. */
export const noticeBefore = ({ obligation, notices }: File): AuthorityNotice | undefined =>
  obligation.promisedById
    ? notices.find(({ id }) => id === obligation.promisedById)
    : notices
        .filter(({ obligationId }) => obligationId === obligation.id)
        .toSorted((one, other) => one.sentAt.getTime() - other.sentAt.getTime())
        .at(-1);

/** What the law asked for in the first place, of which the obligation may be a promise, or the promise of a promise. */
export function firstObligation(file: File): NotificationObligation {
  const notice = file.obligation.promisedById ? noticeBefore(file) : undefined;
  const before = notice && file.obligations.find(({ id }) => id === notice.obligationId);
  return before ? firstObligation({ ...file, obligation: before }) : file.obligation;
}

/** What the notices said that led to a promise. */
export function saidBefore(file: File): readonly NoticeContent[] {
  const notice = noticeBefore(file);
  if (!notice) return [];
  const before = file.obligations.find(({ id }) => id === notice.obligationId);
  const earlier = before && before.id !== file.obligation.id && before.promisedById;
  return [
    ...notice.content.map(({ item }) => item),
    ...(earlier && before ? saidBefore({ ...file, obligation: before }) : []),
  ];
}
