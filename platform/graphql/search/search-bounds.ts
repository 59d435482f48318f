/** How far a search looks in one kind of rows. Whoever asks, rows are counted alike, so that a bound tells nothing of what they say. */
export interface SearchBounds {
  /** So many of those that match are ranked, the newest. */
  readonly ranked: number;
  /** So many of the newest rows are looked at before any index is. */
  readonly newest: number;
  /** So many of the newest rows are looked at where a text is too common for an index. */
  readonly walked: number;
  /**
   * A text whose rarest word stands in more rows, by what PostgreSQL has counted last, is too common for an index; so is one of which
   * nothing was counted, such as a part of a word, and that twice as many have.
   */
  readonly indexed: number;
}

export const searchBounds: SearchBounds = { ranked: 1_000, newest: 2_000, walked: 20_000, indexed: 50_000 };
