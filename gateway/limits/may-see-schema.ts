import type { Viewer } from "../../platform/identity/viewer.js";
import type { LimitSettings } from "./limit-settings.js";

/**
 * Whether somebody may ask for the schema, and be told in an error what was probably meant. The schema is no secret
 * within the organization, whose process site publishes it; a program has no use for it once it is written.
 */
export function maySeeSchema({ kind }: Pick<Viewer, "kind">, allowed: LimitSettings["INTROSPECTION"]): boolean {
  return allowed === "everybody" || (allowed === "people" && kind === "PERSON");
}

export const schemaRefused =
  "The schema is not shown to you: `__schema` and `__type` are for people of the organization. Read it on the process site, or in gateway/schema.graphql, which the gateway serves.";

/**
 * A message of graphql-js without the names that it guesses were meant. A message may quote what the caller sent, so what
 * has no end is matched too: looking for one from each beginning anew would take the square of its length. Pure.
 */
export const withoutSuggestion = (message: string) =>
  message.replace(/ ?Did you mean [^?]*(\?|$)/g, (found, end) => (end === "?" ? "" : found));
