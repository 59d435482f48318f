/** That an alert has come of the detection of a technique, for each alert of which one did. */
export interface DetectionProof {
  readonly detectionRequirementId: string;
  readonly id: string;
  /** The deployment that it came of; null where it was recorded of the whole requirement, before Cordon kept more. */
  readonly monitoringDeploymentId: string | null;
  /** Null where the alert named none, from before that proved what the deployment is for only where this is one technique. */
  readonly techniqueId: string | null;
  readonly provenAt: Date;
  /** The alert; null where it was recorded before Cordon kept that, and no longer found. */
  readonly alertId: string | null;
  /** Whether it proves anything: as long as a person has found the alert right. PostgreSQL keeps that by the alert. */
  readonly stands: boolean;
}
