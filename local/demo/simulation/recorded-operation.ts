import type { Severity } from "../../../subgraphs/response-model/detection-and-analysis/severities.js";
import type { IncidentState } from "../../../subgraphs/response-model/machines/case/incident-states.js";
import type { ReviewState } from "../../../subgraphs/response-model/machines/lessons/review-states.js";
import type { AffectedService } from "../cases/case-plan.js";
import type { Person } from "../cases/organization.js";
import type { Operation } from "./operations.js";

/** Something that was done in a case: what stands in its timeline, and what all of its rows follow from. */
export interface RecordedOperation {
  readonly operation: Operation;
  /** In milliseconds. */
  readonly at: number;
  readonly by: Person;
  readonly text: string;
  /** The service it was done in. */
  readonly service: AffectedService | null;
  /** The round of that service; for the incident, 1 and one more with each reopening. */
  readonly round: number;
  /** The record that it made or is about, where that is neither the incident nor the response of the service. */
  readonly partId: string | null;
  readonly severity?: Severity;
  readonly tag?: string;
  readonly reviewState?: ReviewState;
  /** The state it leads to, where that goes by more than the operation. */
  readonly incidentState?: IncidentState;
  /** The services whose next round begins with it. */
  readonly again?: readonly AffectedService[];
}
