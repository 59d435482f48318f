/** What an alert is about that no path alone leads to. */
export interface GatheredEntities {
  readonly hosts?: readonly unknown[];
  readonly users?: readonly unknown[];
  readonly resources?: readonly unknown[];
}
