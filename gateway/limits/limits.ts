/** The limits of one operation. Each is a setting; gateway/README.md says what it protects. */
export interface Limits {
  /** Levels of nested fields. */
  readonly depth: number;
  /** Aliases, with fragments expanded. */
  readonly aliases: number;
  /** With fragments expanded. */
  readonly directives: number;
  /** Root fields. */
  readonly rootFields: number;
  /** Fields and fragment spreads, with fragments expanded: a few lines can double to millions. */
  readonly selections: number;
  /** The page size. */
  readonly listSize: number;
  /** Objects in the response, estimated by page sizes. */
  readonly cost: number;
}
