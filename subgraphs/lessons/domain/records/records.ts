import type { FollowUp } from "./follow-up.js";
import type { IncidentReport } from "./incident-report.js";
import type { Lesson } from "./lesson.js";
import type { Review } from "./review.js";
import type { ServiceSideAnalysis } from "./service-side-analysis.js";

/** Every kind of record the lessons subgraph keeps, by its name. */
export interface Records {
  FollowUp: FollowUp;
  IncidentReport: IncidentReport;
  Lesson: Lesson;
  Review: Review;
  ServiceSideAnalysis: ServiceSideAnalysis;
}
