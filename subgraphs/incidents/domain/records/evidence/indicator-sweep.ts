import type { IndicatorType } from "../../../../response-model/evidence/indicator-types.js";

/** A search of an estate for one indicator of compromise. */
export interface IndicatorSweep {
  readonly id: string;
  readonly incidentId: string;
  readonly indicatorType: IndicatorType;
  readonly indicatorValue: string;
  readonly searched: string;
  readonly matchCount: number;
  readonly details: string | null;
  readonly sweptById: string;
  readonly sweptAt: Date;
}
