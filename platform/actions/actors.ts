import { defaultActors, type Viewer } from "../identity/viewer.js";
import type { Entitlement } from "./entitlement.js";

/**
 * Why an account of this kind, or this very account, may not carry the operation out; undefined when it may. A program may only
 * what its policy opens to programs and its own account lists. The SYSTEM viewer carries requests of the gateway itself, never
 * a decision, so no policy can name it. Pure.
 */
export function whyNotBy(
  viewer: Viewer,
  { actors = defaultActors }: Pick<Entitlement, "actors">,
  operation?: string,
): string | undefined {
  if (viewer.kind === "SYSTEM") return "The gateway itself may not do this; nothing was done. Sign in as somebody.";
  if (!actors.includes(viewer.kind))
    return viewer.kind === "SERVICE_ACCOUNT"
      ? "A program may not do this; nothing was done. It is for persons: a program reports and reads, and judges, contains, evicts, validates and closes nothing. Let a person of the team do it."
      : "A person may not do this; nothing was done. It is for programs.";
  const { kind, name, operations = [] } = viewer;
  if (kind !== "SERVICE_ACCOUNT" || operation === undefined || operations.includes(operation)) return undefined;
  const may = operations.length > 0 ? `is to carry out nothing but ${operations.join(", ")}` : "is only to read";
  return `This program may not do this; nothing was done. The account "${name}" ${may}. To change that, add "${operation}" to its operations in the organization file.`;
}
