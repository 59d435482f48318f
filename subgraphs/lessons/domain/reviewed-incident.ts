import type { Severity } from "../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../response-model/evidence/handlings.js";
import type { IncidentState } from "../../response-model/machines/case/incident-states.js";
import type { ReviewCriteria } from "./review-kind-of.js";

/** An incident as far as this subgraph looks at it, as it was at one entry of its timeline. */
export interface ReviewedIncident extends ReviewCriteria {
  readonly id: string;
  /** The number of the timeline entry: it rises with whatever happens to the incident or to a part of it. */
  readonly entry: number;
  readonly state: IncidentState;
  readonly title: string;
  readonly severity: Severity;
  readonly handling: Handling;
  readonly serviceIds: readonly string[];
  readonly virtualTeamPersonIds: readonly string[];
  readonly askedPersonIds: readonly string[];
  readonly askedTeamIds: readonly string[];
  /** How often it was reopened. */
  readonly reopenings: number;
}
