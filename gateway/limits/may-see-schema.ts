import type { Viewer } from "../../platform/identity/viewer.js";
import type { LimitSettings } from "./limit-settings.js";

/**
 * Whether a viewer may introspect the schema and see suggestions in errors. The schema is no secret within the
 * organization, and the process site publishes it; a deployed program does not need it.
 */
export function maySeeSchema({ kind }: Pick<Viewer, "kind">, allowed: LimitSettings["INTROSPECTION"]): boolean {
  return allowed === "everybody" || (allowed === "people" && kind === "PERSON");
}

export const schemaRefused =
  "The schema is not shown to you: `__schema` and `__type` are for people of the organization. Read it on the process site, or in gateway/schema.graphql, which the gateway serves.";

/**
 * A message of graphql-js without its suggestions ("Did you mean"). It may quote long text of the caller, so the
 * pattern also matches unfinished suggestions: otherwise matching could take quadratic time. Pure.
 */
export const withoutSuggestion = (message: string) =>
  message.replace(/ ?Did you mean [^?]*(\?|$)/g, (found, end) => (end === "?" ? "" : found));
