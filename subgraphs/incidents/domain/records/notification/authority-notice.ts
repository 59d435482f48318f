import type { NoticeContent } from "../../../../response-model/notification/notice-contents.js";

/** One thing that a notice says. */
export interface NoticePart {
  readonly item: NoticeContent;
  readonly text: string;
}

/** What an authority, or investors, were told. */
export interface AuthorityNotice {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  /** What it was owed for. */
  readonly obligationId: string;
  /** The notice that it adds to; null for the first. */
  readonly supplementsId: string | null;
  readonly authority: string;
  /** Under which number the authority has it; null while it has given none. */
  readonly reference: string | null;
  readonly content: readonly NoticePart[];
  /** What shows that it was sent, and where that is kept. */
  readonly evidence: string;
  readonly complete: boolean;
  /** What will be told next, and by when; null when it was complete. */
  readonly nextUpdate: string | null;
  readonly nextUpdateAt: Date | null;
  readonly sentAt: Date;
  readonly recordedById: string;
  readonly recordedAt: Date;
}
