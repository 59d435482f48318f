/** Somebody who asks, answers, decides or reads, as far as rules about advice look at them. */
export interface Participant {
  readonly kind: string;
  readonly personId: string;
  readonly name: string;
  readonly memberships: readonly {
    readonly teamId: string;
    readonly function: string;
    readonly responsibilities: readonly string[];
    readonly serviceIds: readonly string[];
  }[];
  readonly appointments?: readonly string[];
  readonly otherAccountIds?: readonly string[];
}
