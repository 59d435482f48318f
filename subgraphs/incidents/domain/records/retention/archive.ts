/** How many records of a kind an archive has, and a hash over them: it tells whether they are those, and nothing of what they say. */
export interface ArchivedKind {
  readonly kind: string;
  readonly count: number;
  /** SHA-256 over the records in the order of their incidents and ids, each in canonical JSON (RFC 8785) in a line of its own. */
  readonly sha256: string;
}

/** A piece of evidence, as the manifest of an archive lists it. */
export interface ArchivedEvidence {
  readonly evidenceId: string;
  readonly title: string;
  readonly sha256: string | null;
  /** The last hash of its chain of custody at that time. */
  readonly custodyHash: string;
}

/** A duplicate whose records an archive has as well, since it was merged into the incident. */
export interface ArchivedDuplicate {
  readonly incidentId: string;
  readonly number: string;
  /** The last hash of its timeline. */
  readonly timelineHash: string;
}

/** What was archived of an incident, and where. Append-only: each archiving adds one. */
export interface Archive {
  readonly id: string;
  readonly incidentId: string;
  readonly place: string;
  readonly retainUntil: Date;
  readonly kinds: readonly ArchivedKind[];
  readonly evidence: readonly ArchivedEvidence[];
  readonly duplicates: readonly ArchivedDuplicate[];
  /** The last hash of the timeline, which the manifest binds with the rest. */
  readonly timelineHash: string;
  /** SHA-256 of the manifest in canonical JSON. */
  readonly hash: string;
  readonly archivedById: string;
  readonly archivedAt: Date;
}
