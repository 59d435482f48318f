/** The site cannot be built: says why and what to do about it. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}
