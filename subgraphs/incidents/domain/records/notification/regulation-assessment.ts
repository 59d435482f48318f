import type { Law } from "../../../../response-model/notification/laws.js";

/** Whether a law applies to an incident, as the Trust team found it at a time. The newest one of a law counts. */
export interface RegulationAssessment {
  readonly id: string;
  readonly incidentId: string;
  readonly law: Law;
  readonly applies: boolean;
  readonly reason: string;
  readonly assessedById: string;
  readonly assessedAt: Date;
}
