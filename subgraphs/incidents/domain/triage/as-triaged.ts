import type { Alert } from "../records/alerts/alert.js";

/** What an alert is set to that is triaged: who took the first look of all stays, whatever becomes of the alert. Pure. */
export const asTriaged = (
  { firstTriagedAt }: Pick<Alert, "firstTriagedAt">,
  { personId }: { readonly personId: string },
  now: Date,
  triageFindings: string,
) =>
  ({
    ...{ state: "TRIAGED", triagedAt: now, triagedById: personId, triageFindings, suppressedAt: null },
    ...(firstTriagedAt ? {} : { firstTriagedAt: now, firstTriagedById: personId }),
  }) as const satisfies Partial<Alert>;
