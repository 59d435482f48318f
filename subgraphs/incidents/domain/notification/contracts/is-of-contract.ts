import type { ContractClock } from "../../records/notification/contract-clock.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

/** Whether an obligation is owed by a contract, in any of its versions. */
export const isOfContract = (
  { contractClockId }: Pick<NotificationObligation, "contractClockId">,
  contracts: readonly ContractClock[],
  code: string | null | undefined,
): boolean => (contracts.find(({ id }) => id === contractClockId)?.code ?? null) === (code ?? null);
