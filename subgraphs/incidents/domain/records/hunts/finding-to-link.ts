import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { HuntFinding } from "./hunt-finding.js";

/** A finding that shall belong to an incident. */
export interface FindingToLink extends HuntFinding {
  /** Under which marking its hunt is read: its own, or that of the incident around it. */
  readonly handling: Handling;
  /** The incident that it belongs to already, for whoever may read that; null for everybody else, and while there is none. */
  readonly incidentNumber: string | null;
}
