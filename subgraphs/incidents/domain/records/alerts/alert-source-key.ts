/** A key of a source. What it says is nowhere: only a salted hash of it, by which it is known again. */
export interface AlertSourceKey {
  readonly alertSourceId: string;
  readonly id: string;
  readonly version: number;
  readonly salt: string;
  /** SHA-256 of salt and secret, in hexadecimal. */
  readonly hash: string;
  readonly issuedById: string;
  readonly issuedAt: Date;
  /** Until when it is valid; null while no newer one is there. */
  readonly expiresAt: Date | null;
  /** The hour in which it was used last; null where it was not, or not since that is kept. */
  readonly lastUsedAt: Date | null;
}
