import type { CaseFile } from "../case-file.js";
import { approvalFor } from "./approval-for.js";

/** The write by which an attempt uses up the approval that was granted for just this; none where there is no such approval. */
export function useApproval(file: Pick<CaseFile, "approvals">, attempted: Parameters<typeof approvalFor>[1]) {
  const approval = approvalFor(file, attempted);
  const used = { state: "USED", usedAt: attempted.now } as const;
  return approval ? [{ update: "Approval", id: approval.id, set: used } as const] : [];
}
