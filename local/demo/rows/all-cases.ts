import { caseHeadsOf } from "../cases/case-heads.js";
import type { Organization } from "../cases/organization.js";
import type { Period } from "../cases/period.js";
import { planCase } from "../cases/plan-case.js";
import { historyOf } from "../course/history.js";
import { playCourse } from "../course/play-course.js";
import type { AuditTrail } from "./audit-trail.js";
import { type CaseRows, rowsOfCase } from "./rows-of-case.js";

/** All cases of a period, the oldest first, one after the other: the same for the same period and organization. */
export function* allCases(period: Period, organization: Organization, audit: AuditTrail): Generator<CaseRows> {
  const heads = caseHeadsOf(period);
  for (let place = 0; place < period.incidents; place += 1)
    yield rowsOfCase(historyOf(playCourse(planCase(heads, organization, place)), period), audit);
}
