/** The two sides could not be compared: says why and what to do about it. */
export class VerifyError extends Error {
  override readonly name = "VerifyError";
}
