/** An object of STIX as somebody else wrote it: what was taken in of it is exported so, as nobody but its creator may change it. */
export interface TakenObject {
  readonly id: string;
  readonly stixId: string;
  readonly object: object;
  /** The identities and statements that it refers to, and these to each other, as they came with it; each is such an object. */
  readonly referenceIds: readonly string[];
  /** How many indicators it is on record as: as many as its pattern has values; 0 where it is none, or not all of them were taken in by it. */
  readonly valueCount: number;
  readonly takenAt: Date;
}
