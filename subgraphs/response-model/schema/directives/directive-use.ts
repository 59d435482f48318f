import type { DirectiveName } from "./directives.js";

/** One use of a directive of the process specification, before it is written down. */
export interface DirectiveUse {
  readonly name: DirectiveName;
  readonly args: Readonly<Record<string, unknown>>;
}
