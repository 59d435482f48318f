import type { CaseLinkState } from "../../../../response-model/machines/case/case-link-states.js";
import type { CaseLinkKind } from "../../../../response-model/process/case-link-kinds.js";

/** A link from an incident to something outside that the response uses. */
export interface CaseLink {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: CaseLinkState;
  readonly kind: CaseLinkKind;
  readonly url: string;
  readonly title: string;
  readonly createdById: string;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly removedById: string | null;
  readonly removedAt: Date | null;
  readonly removalReason: string | null;
}
