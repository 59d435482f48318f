import type { ProcessInForce } from "./process-in-force.js";

/** Which released version of the process has a schema with this hash, in words. */
export function versionOfHash(hash: string, releases: ProcessInForce["releases"] = []): string {
  const version = releases.findLast(({ schemaHash }) => schemaHash === hash)?.version;
  return version === undefined ? "no released version" : `version ${version}`;
}
