import type { CaseFile } from "../case-file.js";

/** The writes by which the disposals that are asked for in an incident end, since it is not over any more. */
export const cancelledDisposals = ({ disposals }: Pick<CaseFile, "disposals">, cancelReason: string) =>
  disposals.map(({ id }) => ({ update: "Disposal", id, set: { state: "CANCELLED", cancelReason } }) as const);
