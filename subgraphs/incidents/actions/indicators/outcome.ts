import type { IndicatorIntakeItem } from "../../domain/records/indicators/indicator-intake-item.js";

/** What became of one thing that was taken in, or judged. */
export type Outcome = Pick<IndicatorIntakeItem, "outcome" | "reason" | "stixId" | "indicatorId">;
