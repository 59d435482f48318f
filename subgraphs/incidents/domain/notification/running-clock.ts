import { type Clock, clocks } from "../../../response-model/notification/clocks.js";
import type { CaseFile } from "../case-file.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

type Clocks = Pick<CaseFile, "obligations">;

/** The clock of this name that nothing has ended yet, if it runs. */
export const runningClock = ({ obligations }: Clocks, named: Clock): NotificationObligation | undefined =>
  obligations.find(({ clock, settledAt }) => clock === named && settledAt === null);

/** When the notice was recorded that starts a clock; undefined where no notice starts it, or that one is not on record. */
export function noticeBefore({ obligations }: Clocks, named: Clock): Date | undefined {
  const term = clocks[named];
  if (!("after" in term)) return undefined;
  const notice = obligations.find(
    ({ clock, state }) => clock === term.after && (state === "MET" || state === "MISSED"),
  );
  return notice?.settledAt ?? undefined;
}
