/** What a source knows one thing by. Its row is what two calls that tell of the same thing wait for each other at. */
export interface AlertFingerprint {
  readonly alertSourceId: string;
  readonly fingerprint: string;
}
