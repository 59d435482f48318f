/** That an alert has come of the detection of a technique, for each alert of which one did. */
export interface DetectionProof {
  readonly detectionRequirementId: string;
  readonly id: string;
  /** The deployment that it came of; null where it was recorded of the whole requirement, before Cordon kept more. */
  readonly monitoringDeploymentId: string | null;
  /** Null for all that the deployment is for. */
  readonly techniqueId: string | null;
  readonly provenAt: Date;
  /** The alert; null where it was recorded before Cordon kept that, and no longer found. */
  readonly alertId: string | null;
  /** Whether it proves anything: not while the alert counts as a false positive. PostgreSQL keeps that by the alert. */
  readonly stands: boolean;
}
