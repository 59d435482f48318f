import type { Incident } from "../../../subgraphs/incidents/domain/records/case/incident.js";
import type { Case } from "./case.js";
import { alertsOf, assignmentsOf, noticesOf, timelineOf } from "./case-rows.js";
import { analysesOf, makeCase } from "./incident-rows.js";
import type { Organization } from "./organization.js";
import { randomFrom } from "./random.js";
import { type ReviewRows, reviewRowsOf } from "./review-rows.js";
import { milestonesOf, plansOf, responseStepsOf, responsesOf } from "./service-rows.js";

/** The newest case is of this time, whenever the data is made: the same data each time. */
const newest = new Date("2026-06-30T12:00:00.000Z").getTime();
const threeYears = 3 * 365 * 24 * 3_600_000;

/** The rows of one case by the database and table they go into, in an order that foreign keys allow. */
export interface CaseRows {
  readonly incidents: Readonly<Record<string, readonly object[]>>;
  readonly lessons: Readonly<Record<string, readonly object[]>>;
}

/** All cases, the oldest first; the same for the same number and organization. */
export function* allCases(count: number, organization: Organization): Generator<CaseRows> {
  let previous: Incident | null = null;
  for (let index = 0; index < count; index += 1) {
    const random = randomFrom(index + 1);
    const age = 1 - (index + 1) / count;
    const openedAt = new Date(Math.round(newest - age * threeYears));
    const made: Case = makeCase(random, organization, { index, age, openedAt, previous });
    previous = made.incident;
    const timeline = timelineOf(made);
    const { alerts, assessments } = alertsOf(made);
    const { obligations, notices } = noticesOf(made);
    const { plans, guidance } = plansOf(made);
    const incident = { ...made.incident, timelineLength: timeline.length, timelineHash: timeline.at(-1)?.hash ?? "" };
    yield {
      incidents: {
        incident: [incident],
        alert: alerts,
        severity_assessment: assessments,
        service_response: responsesOf(made),
        milestone: milestonesOf(made),
        assignment: assignmentsOf(made),
        analysis: analysesOf(made),
        response_step: responseStepsOf(made),
        recovery_plan: plans,
        guidance,
        customer_notice: notices,
        notification_obligation: obligations,
        timeline_entry: timeline,
      },
      lessons: tablesOf(reviewRowsOf({ ...made, incident })),
    };
  }
}

const tablesOf = ({ reviews, serviceSideAnalyses, lessons, followUps }: ReviewRows) => ({
  review: reviews,
  service_side_analysis: serviceSideAnalyses,
  lesson: lessons,
  follow_up: followUps,
});
