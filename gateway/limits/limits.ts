/** How much one request may ask for. Each bound is a setting; see gateway/README.md for what it protects. */
export interface Limits {
  /** How many fields may lie within each other. */
  readonly depth: number;
  /** Fields with a name of the caller's own, fragments put in their places. */
  readonly aliases: number;
  /** Directives, fragments put in their places. */
  readonly directives: number;
  /** Fields at the top of the operation. */
  readonly rootFields: number;
  /** Fields and fragments, every fragment put in its places: a few lines can double to millions. */
  readonly selections: number;
  /** How many entries of a list may be asked for at once. */
  readonly listSize: number;
  /** How many objects an answer may hold at most, by the sizes of its lists. */
  readonly cost: number;
}
