/** What a source knows one thing by. Its row is what two calls that tell of the same thing wait for each other at. */
export interface AlertFingerprint {
  readonly alertSourceId: string;
  readonly fingerprint: string;
  /** When it was told of, to within a day: what was not for long is made anew when it is. */
  readonly lastSeenAt: Date;
}
