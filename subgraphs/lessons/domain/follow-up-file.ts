import type { FollowUp } from "./records/follow-up.js";

/** What the actions on a follow-up look at. */
export interface FollowUpFile {
  readonly followUp: FollowUp;
  /** The services whose teams have to do with it: the one it is done in, or all that were affected. */
  readonly serviceIds: readonly string[];
}

/** A follow-up together with the person that an operation names as its owner; null when nobody has that id. */
export interface OwnedFollowUpFile extends FollowUpFile {
  readonly owner: { readonly id: string; readonly name: string; readonly kind: "PERSON" | "SERVICE_ACCOUNT" } | null;
}
