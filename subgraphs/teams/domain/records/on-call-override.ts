/** Somebody who is on call instead of whoever the rotation names. Where overrides overlap, the one recorded last counts. */
export interface OnCallOverride {
  readonly id: string;
  readonly rotationId: string;
  readonly personId: string;
  readonly from: Date;
  readonly until: Date;
  readonly reason: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
}
