import { randomUUID } from "node:crypto";

export const requestIdHeader = "x-request-id";

/** The request's own id if it is safe in logs and headers, otherwise a new one. */
export function requestIdOf(given: string | readonly string[] | undefined): string {
  return typeof given === "string" && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}
