import type { CaseFile } from "../case-file.js";

/** What an indicator is related to: nothing, or one of these. */
export interface RelationTarget {
  /** Of the incident itself, or of that in which the adversary is named. */
  readonly incidentId: string | null;
  readonly alertId: string | null;
  readonly threatActorId: string | null;
  /** The case file of that incident. */
  readonly file?: CaseFile;
}

export const noTarget: RelationTarget = { incidentId: null, alertId: null, threatActorId: null };

/** The three ids by which a relation says what it leads to. */
export const idsOfTarget = ({ incidentId, alertId, threatActorId }: RelationTarget) => ({
  incidentId,
  alertId,
  threatActorId,
});
