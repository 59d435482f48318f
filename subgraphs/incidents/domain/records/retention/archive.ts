/** How many records of a kind an archive has. */
export interface ArchivedKind {
  readonly kind: string;
  readonly count: number;
}

/** A piece of evidence, as the manifest of an archive lists it. */
export interface ArchivedEvidence {
  readonly evidenceId: string;
  readonly title: string;
  readonly sha256: string | null;
  /** The last hash of its chain of custody at that time. */
  readonly custodyHash: string;
}

/** What was archived of an incident, and where. Append-only: each archiving adds one. */
export interface Archive {
  readonly id: string;
  readonly incidentId: string;
  readonly place: string;
  readonly retainUntil: Date;
  readonly kinds: readonly ArchivedKind[];
  readonly evidence: readonly ArchivedEvidence[];
  /** The last hash of the timeline, which the manifest binds with the rest. */
  readonly timelineHash: string;
  /** SHA-256 of the manifest in canonical JSON. */
  readonly hash: string;
  readonly archivedById: string;
  readonly archivedAt: Date;
}
