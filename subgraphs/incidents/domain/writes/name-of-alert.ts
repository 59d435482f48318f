import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { Alert } from "../records/alerts/alert.js";

/** An alert as its incident calls it, whose history is read by more people where the alert is marked for few: by its title, or its marking. Pure. */
export const nameOfAlert = (alert: Pick<Alert, "title" | "handling">): string =>
  isNarrow(alert) ? `marked ${alert.handling}` : `"${alert.title}"`;
