/** Why one thing of many was refused, as it is kept: by its code, in words, and with its facts beside, which the rules do not look at. */
export interface ItemProblem {
  readonly __typename: string;
  readonly message: string;
}
