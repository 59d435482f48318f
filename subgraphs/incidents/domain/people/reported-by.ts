import type { Alert } from "../records/alerts/alert.js";

/** Who reported some alerts, for what nobody does with what they reported themselves. Pure. */
export const reportedBy = (alerts: readonly Pick<Alert, "reportedById">[]) => ({
  reportAlert: alerts.map(({ reportedById: id }) => ({ id })),
});
