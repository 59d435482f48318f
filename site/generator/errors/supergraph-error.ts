/** The supergraph cannot be read as a process: says what is missing and what to do about it. */
export class SupergraphError extends Error {
  override readonly name = "SupergraphError";
}
