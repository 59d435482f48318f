import type { MilestoneKind } from "../../../../response-model/process/milestone-kinds.js";

/** Something that an incident, or the response of one of its services, has reached. It is never changed or taken back. */
export interface Milestone {
  readonly id: string;
  readonly incidentId: string;
  /** Null for a milestone of the incident itself. */
  readonly serviceId: string | null;
  /** The round of the service's response; for the incident, 1 and one more with each reopening. */
  readonly round: number;
  readonly kind: MilestoneKind;
  readonly reachedAt: Date;
  readonly recordedById: string;
  /** It comes from process 1.0.0, which recorded it for all services at once. */
  readonly forWholeIncident: boolean;
}
