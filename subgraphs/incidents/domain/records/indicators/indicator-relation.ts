/** That an indicator has to do with an incident, with an alert, with an adversary who is named in an incident, or with the profile of one. */
export interface IndicatorRelation {
  readonly indicatorId: string;
  readonly id: string;
  /** Also that of the adversary. */
  readonly incidentId: string | null;
  readonly alertId: string | null;
  readonly threatActorId: string | null;
  /** Of the adversary whom threat intelligence has it of, whatever incidents are theirs. */
  readonly profileId: string | null;
  readonly reason: string | null;
  readonly stixId: string | null;
  /** The object that it came with, or by which its author has revoked it; null where it was recorded here, or before that was kept. */
  readonly takenObjectId: string | null;
  readonly relatedById: string;
  readonly relatedByName: string;
  readonly relatedAt: Date;
  readonly endedById: string | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
}
