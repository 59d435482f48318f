import type { InvestigationState } from "../../../../response-model/machines/analysis/investigation-states.js";

/** A forensic investigation: a question about an incident, where it is looked into, and what came of it. */
export interface Investigation {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: InvestigationState;
  readonly question: string;
  readonly systems: readonly string[];
  readonly serviceIds: readonly string[];
  readonly periodFrom: Date | null;
  readonly periodTo: Date | null;
  readonly openedById: string;
  readonly openedAt: Date;
  /** How many findings it has; the next one follows it. */
  readonly findingCount: number;
  /** The last one; it stays readable while the investigation is reopened. */
  readonly conclusion: string | null;
  readonly concludedById: string | null;
  readonly concludedAt: Date | null;
}
