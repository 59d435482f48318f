/** Why the system cannot start, in one line with what to do next. */
export class StartError extends Error {
  override readonly name = "StartError";
}
