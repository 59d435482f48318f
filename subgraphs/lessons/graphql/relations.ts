import { filteredPage } from "../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../platform/graphql/reader/relation-fields.js";
import { person, service, services, stubField } from "../../access/directory/stub-fields.js";
import { FollowUpArguments, FollowUpFilter } from "./filters/follow-up-filter.js";
import { LessonFilter } from "./filters/lesson-filter.js";
import { FollowUp, FollowUpConnection } from "./types/follow-up.js";
import { Incident } from "./types/incident.js";
import { IncidentReport, IncidentReportConnection } from "./types/incident-report.js";
import { Lesson, LessonConnection } from "./types/lesson.js";
import { Review } from "./types/review.js";
import { ServiceSideAnalysis, ServiceSideAnalysisConnection } from "./types/service-side-analysis.js";

const incident = (description: string) => stubField(() => Incident, "incidentId", description);

/** Where the records of post-incident activity lead. */
export const relations = [
  relationFields(Review, {
    incident: incident("The incident it looks back at."),
    services: services(
      "serviceIds",
      "The services that the incident affected; null while the teams subgraph cannot name them.",
    ),
    ledBy: person("ledById", "Who leads it; null while it is a draft."),
    analysisRecordedBy: person("analysisRecordedById", "Who last recorded the security analysis; null before."),
    completedBy: person("completedById", "Who completed it; null before."),
    serviceSideAnalyses: page(
      () => ServiceSideAnalysisConnection,
      "The views of the affected services, oldest first.",
      PageArguments,
    ),
    lessons: page(() => LessonConnection, "What the incident taught, oldest first.", filteredPage(LessonFilter)),
    followUps: page(
      () => FollowUpConnection,
      "The work its lessons asked for, open or not, oldest first.",
      orderedPage(FollowUpFilter, FollowUpArguments.order),
    ),
    reports: page(
      () => IncidentReportConnection,
      "The published reports of the incident, oldest first.",
      PageArguments,
    ),
  }),
  relationFields(ServiceSideAnalysis, {
    service: service("serviceId", "The affected service it is about."),
    contributedBy: person("contributedById", "Who last contributed it."),
  }),
  relationFields(IncidentReport, { publishedBy: person("publishedById", "Who published it.") }),
  relationFields(Lesson, {
    review: one(() => Review, "The review it was recorded in."),
    recordedBy: person("recordedById", "Who recorded it."),
    followUps: page(
      () => FollowUpConnection,
      "The work it asked for, open or not, oldest first.",
      orderedPage(FollowUpFilter, FollowUpArguments.order),
    ),
  }),
  relationFields(FollowUp, {
    review: one(() => Review, "The review it came out of."),
    lesson: one(() => Lesson, "The lesson that asked for it."),
    incident: incident("The incident it goes back to."),
    service: service("serviceId", "The service it is to be done in; null on the security team's own list."),
    owner: person("ownerId", "Who owns the work; null until prioritized."),
    requestedBy: person("requestedById", "Who asked for it."),
    verifiedBy: person("verifiedById", "Who verified it; null until resolved."),
    declinedBy: person("declinedById", "Who declined it; null when it was not."),
  }),
] as const;
