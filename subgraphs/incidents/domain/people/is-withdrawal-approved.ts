import type { CaseFile } from "../case-file.js";
import { hasExpired } from "../has-expired.js";

/** That an executive incident manager has approved to withdraw the incident as a false positive, and nobody has done so yet. Pure. */
export const isWithdrawalApproved = ({ approvals }: Pick<CaseFile, "approvals">, now: Date): boolean =>
  approvals.some((one) => {
    const { determination }: { readonly determination?: unknown } = one.input;
    const isOpen = one.state === "GRANTED" && !hasExpired(one, now);
    return one.operation === "withdrawIncident" && determination === "FALSE_POSITIVE" && isOpen;
  });
