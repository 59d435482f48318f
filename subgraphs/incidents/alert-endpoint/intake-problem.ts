/** Why alerts were not taken, or not all, in the words of RFC 9457, with a code for programs. */
export class IntakeProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}
