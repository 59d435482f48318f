import type { AlertFormat } from "../../../../response-model/detection-and-analysis/alerts/alert-formats.js";
import type { AlertMapping } from "../../records/alerts/alert-mapping.js";

/** The mapping of a source as it is kept: plain data, and only where its format has none with Cordon. */
export const ownMapping = (format: AlertFormat, mapping: AlertMapping | null | undefined): AlertMapping | null =>
  format === "GENERIC_JSON" && mapping
    ? { ...mapping, severityValues: mapping.severityValues.map(({ value, severity }) => ({ value, severity })) }
    : null;
