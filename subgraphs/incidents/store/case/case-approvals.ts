import type { Approvals } from "../../../../platform/actions/approvals.js";
import type { CaseFile } from "../../domain/case-file.js";
import { useApproval } from "../../domain/people/use-approval.js";
import type { Records } from "../../domain/records/records.js";

/** How approvals stand on record in a case file. Nothing is flagged on the incident as a whole. */
export const caseApprovals: Approvals<CaseFile, object, Records> = {
  flags: () => [],
  use: useApproval,
};
