import type { ActorProfileText } from "./threat-actor-profile.js";

/** What was known of an adversary at a time. Append-only. */
export interface ThreatActorProfileVersion extends ActorProfileText {
  readonly threatActorProfileId: string;
  readonly id: string;
  /** 1 for what was known first. */
  readonly number: number;
  /** Why it was changed; null for what was known first. */
  readonly reason: string | null;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
