import type { CustomerNoticeState } from "../../../../response-model/machines/customers/customer-notice-states.js";
import type { RecipientGroup } from "./recipient-group.js";

/** What a notice says, and to whom: what is null or empty is still to be written. */
export interface CustomerNoticeText {
  readonly title: string;
  /** As a language tag (BCP 47). */
  readonly language: string;
  readonly description: string | null;
  readonly effectOnCustomerData: string | null;
  readonly actionsTaken: string | null;
  readonly suggestedActions: string | null;
  readonly channel: string | null;
  readonly recipientGroups: readonly RecipientGroup[];
  /** Whether it says all that there is to tell. */
  readonly isComplete: boolean;
  /** What will be told next; null when it is complete. */
  readonly nextUpdate: string | null;
  readonly nextUpdateAt: Date | null;
}

/** A notice to affected customers. */
export interface CustomerNotice extends CustomerNoticeText {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: CustomerNoticeState;
  /** The earlier notice that it adds to. */
  readonly supplementsId: string | null;
  /** How often it was written down: the number of the latest version. */
  readonly writings: number;
  /** Everybody who wrote any of it, and so releases none of it. */
  readonly authorIds: readonly string[];
  readonly draftedById: string;
  readonly draftedByName: string;
  readonly draftedAt: Date;
  /** The second person; null before, and for one from before process 3.0.0, which one person recorded. */
  readonly releasedById: string | null;
  readonly releasedByName: string | null;
  readonly releasedAt: Date | null;
  /** What its delivery is to meet, as it was released; empty before. */
  readonly obligationIds: readonly string[];
  /** Why it comes after a deadline, as whoever released it said. */
  readonly lateReason: string | null;
  readonly withdrawnById: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}
