import type { ContributionKind } from "../../../../response-model/process/contribution-kinds.js";

/** Knowledge somebody adds to the case file: an insight, advice, guidance, or the result of a hunt. */
export interface Contribution {
  readonly id: string;
  readonly incidentId: string;
  readonly kind: ContributionKind;
  readonly summary: string;
  readonly details: string;
  readonly contributedById: string;
  readonly contributedAt: Date;
}
