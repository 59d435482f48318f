import type { AlertFigures } from "./alert-figures.js";

/** The alerts of a period beside those of the period before. */
export interface AlertTrends {
  readonly current: AlertFigures;
  readonly previous: AlertFigures;
}
