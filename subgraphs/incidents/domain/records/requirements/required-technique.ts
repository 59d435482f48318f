/** A technique that a detection requirement asks a service to detect, or did once: what coverage is added up by. */
export interface RequiredTechnique {
  readonly detectionRequirementId: string;
  readonly id: string;
  readonly serviceId: string;
  readonly techniqueId: string;
  /** Whether the version in force names it. */
  readonly isRequired: boolean;
}
