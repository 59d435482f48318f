/** A page of the built site, as a part of the book. */
export interface BookPage {
  /** Its address without the host, such as `/ko/process/gates`. */
  readonly address: string;
  /** The whole HTML that was built. */
  readonly html: string;
}
