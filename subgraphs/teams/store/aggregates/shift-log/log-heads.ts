import type { ChainHead } from "../../../../../platform/actions/audit/chain-head.js";
import type { Decision } from "../../../../../platform/actions/decision.js";
import type { Records } from "../../../domain/records/records.js";
import { shiftLogs } from "../../chains.js";

/** The last entry of the log that a decision has written into. */
export const logHeads = ({ writes }: Decision<Records>): readonly ChainHead[] =>
  writes.flatMap((write) =>
    "update" in write && write.update === "ShiftLog" && write.set.length !== undefined && write.set.hash !== undefined
      ? [{ kind: shiftLogs, chain: write.id, length: write.set.length, hash: write.set.hash }]
      : [],
  );
