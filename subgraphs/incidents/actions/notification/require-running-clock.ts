import { CordonError } from "../../../../platform/runtime/errors.js";
import type { Clock } from "../../../response-model/notification/clocks.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { NotificationObligation } from "../../domain/records/notification-obligation.js";

/**
 * The clock of this name that nothing has settled yet.
 * @throws CordonError BAD_USER_INPUT when it does not run.
 */
export function requireRunningClock(
  { obligations }: Pick<CaseFile, "obligations">,
  named: Clock,
): NotificationObligation {
  const running = obligations.filter(({ settledAt }) => settledAt === null);
  const clock = running.find(({ clock }) => clock === named);
  if (clock) return clock;
  throw new CordonError(
    "BAD_USER_INPUT",
    `The clock ${named} does not run for this incident. Running are: ${running.map(({ clock }) => clock).join(", ") || "none"}.`,
  );
}
