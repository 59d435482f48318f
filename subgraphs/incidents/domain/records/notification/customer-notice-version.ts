import type { CustomerNoticeText } from "./customer-notice.js";

/** What a notice said at a time. Append-only. */
export interface CustomerNoticeVersion extends CustomerNoticeText {
  readonly id: string;
  readonly incidentId: string;
  readonly noticeId: string;
  /** 1 for what was written first. */
  readonly number: number;
  /** Why it was changed; null for what was written first. */
  readonly reason: string | null;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
