import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { inForceAt } from "../../../../response-model/notification/clocks/clock-end.js";
import { type ClockTerm, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import { isTowards } from "../../notification/addressees/is-towards.js";
import { titleTowards } from "../../notification/addressees/title-towards.js";
import { versionOfContract } from "../../notification/contracts/version-of-contract.js";
import { isRecurring } from "../../notification/is-recurring.js";
import type { ObligationFile } from "../../notification/obligation-file.js";
import { otherStartProblem } from "./other-start-problem.js";

interface Input {
  readonly startedAt?: Date;
  readonly otherStartAt?: Date | null;
}

/** Obligations by the same clock towards the same addressee, that a start would collide with: of what recurs, one from the same moment. */
const inTheWay = ({ obligation, obligations }: ObligationFile, startedAt: Date) =>
  obligations
    .filter(({ id, contractClockId }) => id !== obligation.id && contractClockId === obligation.contractClockId)
    .filter((one) => isTowards(one, obligation))
    .find((one) =>
      isRecurring(one.clock)
        ? one.startedAt?.getTime() === startedAt.getTime()
        : one.settledAt !== null && one.settledAt >= startedAt,
    );

/** The gates of a start that was recorded wrongly. */
export const startGates = gateRules<ObligationFile, Input>()({
  START_CORRECTABLE: (file, { input: { startedAt, otherStartAt }, now }) => {
    const { obligation, contracts = [] } = file;
    const term: ClockTerm = clocks[obligation.clock];
    const clock = titleTowards(obligation);
    if (!obligation.startedAt) return [["NOT_STARTED", { clock }]];
    // What somebody has started, since it is owed anew or after all, has a reason.
    if (term.from === "DECLARATION" && obligation.reason === null) return [["BY_DECLARATION", { clock }]];
    if (term.from === "PRECEDING_NOTICE") return [["BY_A_NOTICE", { clock }]];
    if (term.from === "PROMISE") return [["BY_A_PROMISE", { clock }]];
    if (!startedAt) return [];
    if (startedAt > now) return [["IN_THE_FUTURE"]];
    const at = startedAt.toISOString();
    const isInForce = obligation.contractClockId
      ? versionOfContract(contracts, startedAt) !== undefined
      : inForceAt(term, startedAt);
    if (!isInForce) return [["NOT_IN_FORCE", { clock, at }]];
    const unsaid = otherStartProblem({ startedAt, otherStartAt: otherStartAt ?? null }, term, now, [obligation]);
    if (unsaid) return [[unsaid, { clock }]];
    const other = inTheWay(file, startedAt);
    if (other)
      return [[other.settledAt ? "SETTLED" : "TAKEN", { clock, at: (other.settledAt ?? startedAt).toISOString() }]];
    const isSame =
      startedAt.getTime() === obligation.startedAt.getTime() &&
      (otherStartAt ?? obligation.otherStartAt)?.getTime() === obligation.otherStartAt?.getTime();
    return isSame ? [["UNCHANGED", { at }]] : [];
  },
});
