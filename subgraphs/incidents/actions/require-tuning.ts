import { CordonError } from "../../../platform/runtime/errors.js";
import type { AlertDisposition } from "../../response-model/detection-and-analysis/alert-dispositions.js";
import type { Determination } from "../../response-model/machines/determinations.js";

/**
 * A false positive names the tuning that keeps it from coming again; any other finding has none.
 * @throws CordonError BAD_USER_INPUT
 */
export function requireTuning(
  finding: AlertDisposition | Determination,
  tuning: string | null | undefined,
): string | null {
  if (finding !== "FALSE_POSITIVE") return null;
  if (tuning) return tuning;
  throw new CordonError(
    "BAD_USER_INPUT",
    "A false positive must name its tuning: say in `tuning` how the detection is changed so that it does not raise this again.",
  );
}
