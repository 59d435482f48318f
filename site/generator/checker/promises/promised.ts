/** What the process promises of an operation or a reaction. */
export interface Promised {
  /** The state changes that it makes, one by one. */
  readonly moves?: readonly string[];
  /** The gates that it waits for. */
  readonly waits?: readonly string[];
  /** The gates that are open afterwards. */
  readonly opens?: readonly string[];
  /** The gates that are shut afterwards. */
  readonly shuts?: readonly string[];
}
