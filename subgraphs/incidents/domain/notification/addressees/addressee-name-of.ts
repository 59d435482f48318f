import { type Clock, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import type { ContractClock } from "../../records/notification/contract-clock.js";
import { needsName } from "./needs-name.js";

/** By which name somebody is owed a notice: of a contract, its customer; nobody else is named where the clock says it all. */
export const addresseeNameOf = (
  { clock, addressee }: { readonly clock: Clock; readonly addressee?: string | null },
  contract: ContractClock | undefined,
): string => contract?.customer ?? (needsName(clocks[clock]) ? (addressee ?? "") : "");
