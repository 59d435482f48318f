import type { DetectionLanguage } from "../../../../response-model/detection-and-analysis/detection/detection-languages.js";

/** The rule or query that monitoring runs. */
export interface RunningRule {
  readonly language: DetectionLanguage;
  readonly text: string;
  /** Which revision of it: a commit, a number; null where nobody has said. */
  readonly revision: string | null;
}
