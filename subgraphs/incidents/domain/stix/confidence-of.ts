import type { AttributionConfidence } from "../../../response-model/detection-and-analysis/detection/attribution-confidences.js";

/** How sure something is, by the number that STIX has for it; where it says none, little is known. Pure. */
export const confidenceOf = (confidence: number | undefined): AttributionConfidence =>
  confidence === undefined || confidence < 30 ? "LOW" : confidence < 70 ? "MEDIUM" : "HIGH";

/** The number that STIX has for it: the middle of its range. */
export const stixConfidences: Readonly<Record<AttributionConfidence, number>> = { LOW: 15, MEDIUM: 50, HIGH: 85 };
