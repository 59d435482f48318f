import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { Alert } from "../records/alerts/alert.js";

const narrow: readonly Handling[] = ["RED", "AMBER_STRICT"];

/** That fewer than all responders may read something: what others read beside it does not repeat what it says. Pure. */
export const isNarrow = ({ handling }: { readonly handling: Handling }): boolean => narrow.includes(handling);

/** An alert as its incident calls it, whose history is read by more people where the alert is marked for few: by its title, or its marking. Pure. */
export const nameOfAlert = (alert: Pick<Alert, "title" | "handling">): string =>
  isNarrow(alert) ? `marked ${alert.handling}` : `"${alert.title}"`;
