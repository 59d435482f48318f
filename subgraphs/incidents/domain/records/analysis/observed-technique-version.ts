import type { ObservedTechnique } from "./observed-technique.js";

/** What was known of an observed technique from a moment on. Never changed. */
export interface ObservedTechniqueVersion
  extends Pick<
    ObservedTechnique,
    | "id"
    | "incidentId"
    | "serviceId"
    | "firstSeenAt"
    | "lastSeenAt"
    | "confidence"
    | "basis"
    | "alertIds"
    | "evidenceIds"
    | "findingIds"
  > {
  readonly observedTechniqueId: string;
  /** The first is 1. */
  readonly number: number;
  /** Why it was written down anew; null for the first. */
  readonly reason: string | null;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
