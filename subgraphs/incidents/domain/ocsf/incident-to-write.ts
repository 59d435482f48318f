import type { Alert } from "../records/alerts/alert.js";
import type { SeverityAssessment } from "../records/alerts/severity-assessment.js";
import type { ObservedTechnique } from "../records/analysis/observed-technique.js";
import type { Incident } from "../records/case/incident.js";

/** How many alerts are written at most. */
export const maxFindings = 100;

/** How many of the indicators that they report are written at most. */
export const maxObservables = 1_000;

/** What is written of an incident, all of it read by whoever asks. */
export interface IncidentToWrite {
  readonly incident: Incident;
  /** The oldest first; one more than are written, where there are more. */
  readonly alerts: readonly Alert[];
  /** Those that stand. */
  readonly techniques: readonly ObservedTechnique[];
  /** How bad it was judged to be, of the services and of these alerts. */
  readonly assessments: readonly Pick<SeverityAssessment, "functionalImpact">[];
  /** Whoever leads the response, once they have accepted it. */
  readonly lead: { readonly personId: string; readonly personName: string } | null;
  /** The names of services, by their ids. */
  readonly services: ReadonlyMap<string, string>;
  /** When anything was recorded of it last. */
  readonly changedAt: Date;
}
