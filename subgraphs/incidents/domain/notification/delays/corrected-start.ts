import type { ContractClock } from "../../records/notification/contract-clock.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { started } from "../new-obligation.js";
import { isLate } from "./deadline-of.js";
import { shiftDelay } from "./shift-delay.js";

interface Correction {
  readonly startedAt: Date;
  readonly otherStartAt: Date | null;
  readonly contract: ContractClock | undefined;
  readonly now: Date;
}

/**
 * How an obligation counts from another start: by what applied at that moment, with a delay that is no longer than before. What was
 * missed and is not any more runs again; what is overdue now is marked as anything is.
 */
export function correctedStart(
  obligation: NotificationObligation,
  { startedAt, otherStartAt, contract, now }: Correction,
) {
  const { dueAt, atRiskAt, ...start } = started(obligation.clock, startedAt, otherStartAt, contract);
  const times = { ...start, dueAt, ...shiftDelay(obligation, { dueAt, atRiskAt }) };
  return {
    ...times,
    contractClockId: contract?.id ?? null,
    state: stateFrom(obligation, times, now),
  };
}

function stateFrom(
  { state }: NotificationObligation,
  times: Pick<NotificationObligation, "dueAt" | "delayedUntil" | "atRiskAt">,
  now: Date,
): NotificationObligation["state"] {
  if (isLate(times, now)) return state;
  if (state === "AT_RISK" && times.atRiskAt && times.atRiskAt <= now) return state;
  return times.delayedUntil ? "DELAYED" : "RUNNING";
}
