import type { BriefingText } from "./threat-briefing.js";

/** What was published of a briefing at a time. Append-only. */
export interface ThreatBriefingEdition extends BriefingText {
  readonly threatBriefingId: string;
  readonly id: string;
  /** 1 for the first. */
  readonly number: number;
  /** Why it took the place of the one before; null of the first. */
  readonly reason: string | null;
  readonly publishedById: string;
  readonly publishedByName: string;
  readonly publishedAt: Date;
}
