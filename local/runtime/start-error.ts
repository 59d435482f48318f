/** Something that keeps the system from starting, in one line that says what happened and what to do next. */
export class StartError extends Error {
  override readonly name = "StartError";
}
