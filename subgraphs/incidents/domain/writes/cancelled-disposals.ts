import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../case-file.js";
import type { Records } from "../records/records.js";

/** The writes by which the disposals that are asked for in an incident end, since it is not over any more. */
export const cancelledDisposals = (
  { disposals }: Pick<CaseFile, "disposals">,
  cancelReason: string,
): readonly Write<Records>[] =>
  disposals.map(({ id }) => ({ update: "Disposal", id, set: { state: "CANCELLED", cancelReason } }) as const);
