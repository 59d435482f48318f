/** A page of the site: where it lies in the folder of generated pages, and its MDX. */
export interface Page {
  readonly file: string;
  readonly text: string;
}
