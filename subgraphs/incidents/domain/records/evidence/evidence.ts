/** Something kept because it may prove what happened. */
export interface Evidence {
  readonly id: string;
  readonly incidentId: string;
  readonly title: string;
  readonly description: string;
  /** SHA-256 of the collected data, hexadecimal; null for a physical thing. */
  readonly sha256: string | null;
  readonly collectedById: string;
  readonly collectedAt: Date;
}
