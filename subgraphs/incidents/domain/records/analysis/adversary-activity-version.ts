import type { KnownOfActivity } from "./adversary-activity.js";

/** What was known of an act of the adversary from a moment on. Never changed. */
export interface AdversaryActivityVersion extends KnownOfActivity {
  readonly id: string;
  readonly incidentId: string;
  readonly adversaryActivityId: string;
  /** The first is 1. */
  readonly number: number;
  /** Why it was written down anew; null for the first. */
  readonly reason: string | null;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
