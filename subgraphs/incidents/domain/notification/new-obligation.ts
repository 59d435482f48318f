import { clockEnd } from "../../../response-model/notification/clocks/clock-end.js";
import { type Clock, clocks } from "../../../response-model/notification/clocks/clocks.js";
import type { ContractClock } from "../records/notification/contract-clock.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";
import { contractTerm } from "./contracts/contract-term.js";

/** What is to be known of an obligation when it comes into being; its clock starts later where no moment is given. */
type Start = Pick<NotificationObligation, "id" | "incidentId" | "clock"> &
  Partial<
    Pick<
      NotificationObligation,
      "addresseeName" | "reason" | "startedAt" | "otherStartAt" | "promisedById" | "promisedUnder"
    >
  > & {
    readonly contract?: ContractClock | undefined;
  };

/** When a clock that starts at a moment warns and runs out; that of a contract as the contract says. */
export const started = (
  clock: Clock,
  startedAt: Date,
  otherStartAt: Date | null = null,
  contract: ContractClock | undefined = undefined,
) => ({
  startedAt,
  otherStartAt,
  ...clockEnd(contract ? contractTerm(contract) : clocks[clock], startedAt, otherStartAt),
});

/** An obligation whose clock runs, or waits for what starts it. */
export const newObligation = ({
  startedAt = null,
  otherStartAt = null,
  contract,
  ...start
}: Start): NotificationObligation => ({
  version: 1,
  addressee: null,
  addresseeName: contract?.customer ?? "",
  reason: null,
  promisedById: null,
  promisedUnder: null,
  contractClockId: contract?.id ?? null,
  ...start,
  ...(startedAt
    ? started(start.clock, startedAt, otherStartAt, contract)
    : { startedAt, otherStartAt, dueAt: null, atRiskAt: null }),
  state: "RUNNING",
  settledAt: null,
  lateReason: null,
  notificationId: null,
  exceptionReason: null,
  exceptionDetails: null,
  delayedUntil: null,
  delayReason: null,
  delayDetails: null,
  authority: null,
  evidence: null,
});
