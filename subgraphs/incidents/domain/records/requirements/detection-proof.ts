/** That an alert has come of the detection of a technique: kept from the first one after a deployment on, whatever becomes of the alert. */
export interface DetectionProof {
  readonly detectionRequirementId: string;
  readonly id: string;
  readonly techniqueId: string;
  readonly provenAt: Date;
}
