import { CordonError } from "../../../../platform/runtime/errors.js";
import type { AlertFormat } from "../../../response-model/detection-and-analysis/alerts/alert-formats.js";
import type { AlertMapping } from "../../domain/records/alerts/alert-mapping.js";

/** @throws CordonError BAD_USER_INPUT for generic JSON of which nobody says what stands where */
export function needsMapping(format: AlertFormat, mapping: AlertMapping | null): void {
  if (format === "GENERIC_JSON" && !mapping)
    throw new CordonError("BAD_USER_INPUT", "GENERIC_JSON needs a `mapping`: say which path leads to what.");
}
