import { CordonError } from "../../foundation/errors.js";
import type { AlertDisposition } from "../../response-model/detection-and-analysis/alert-dispositions.js";

/**
 * A false positive names the tuning that keeps it from coming again; any other disposition has none.
 * @throws CordonError BAD_USER_INPUT
 */
export function requireTuning(disposition: AlertDisposition, tuning: string | null | undefined): string | null {
  if (disposition !== "FALSE_POSITIVE") return null;
  if (tuning) return tuning;
  throw new CordonError(
    "BAD_USER_INPUT",
    "A false positive must name its tuning: say in `tuning` how the detection is changed so that it does not raise this again.",
  );
}
