import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import type { AlertSuppressionState } from "../../../../response-model/machines/detection/alert-suppression-states.js";

/** A rule that holds alerts of a service back from its queue, for a time and a reason. All that it names must be true of an alert. */
export interface AlertSuppression {
  readonly id: string;
  readonly version: number;
  readonly state: AlertSuppressionState;
  readonly serviceId: string;
  /** Of one of these sources; any where there is none. */
  readonly alertSourceIds: readonly string[];
  /** With this in the title, in capitals or not. */
  readonly titleContains: string | null;
  /** Raised by one of these rules, as the source names them; any where there is none. */
  readonly rules: readonly string[];
  /** With one of these fingerprints; any where there is none (`namedFingerprints`). */
  readonly fingerprints: readonly string[];
  /** Reported with one of these techniques, or a part of one; any where there is none. */
  readonly techniques: readonly string[];
  /** What is worse is never held back. */
  readonly severityAtMost: Severity;
  /** Whether alerts are held back of which nobody says how bad they are. */
  readonly includesUnrated: boolean;
  readonly reason: string;
  readonly createdById: string;
  readonly createdAt: Date;
  /** Who of the security side agreed; null where that was not needed, or not yet. */
  readonly agreedById: string | null;
  /** Since when it holds back; null while it is proposed. */
  readonly inForceFrom: Date | null;
  readonly endsAt: Date;
  /** Who extended it last, when and why. */
  readonly extendedById: string | null;
  readonly extendedAt: Date | null;
  readonly extensionReason: string | null;
  /** Who ended it before its time; null where nobody did. */
  readonly endedById: string | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  /** Whether what it holds back is being returned to the queue, since somebody has ended it before its time. */
  readonly returnsAlerts: boolean;
  /** How many alerts it has returned by then. */
  readonly returnedCount: number;
}
