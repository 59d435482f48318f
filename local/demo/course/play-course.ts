import { definitionPredicates } from "../../../subgraphs/response-model/detection-and-analysis/definition-predicates.js";
import type { CasePlan } from "../cases/case-plan.js";
import { texts } from "../words/texts.js";
import { type Course, courseOf } from "./course.js";
import { assess } from "./detection/assess.js";
import { determinationOf } from "./detection/determination-of.js";
import { dispositionAlerts, openCase } from "./detection/open-case.js";
import { predicateOf } from "./detection/predicate-of.js";
import { reassess } from "./detection/reassess.js";
import { addDuties } from "./duties.js";
import { owe } from "./owe.js";
import { playPostIncident } from "./play-post-incident.js";
import { approve } from "./response/approve.js";
import { releaseNotAffected } from "./response/release-not-affected.js";
import { reopen } from "./response/reopen.js";
import { containAndEradicate, recordAnalysis, recover } from "./response/respond.js";
import { staff } from "./response/staff.js";
import { system } from "./system.js";

/** Plays a case from its beginning to its end, as if time went on for long enough. */
export function playCourse(plan: CasePlan): Course {
  const course = courseOf(plan);
  const formedAt = openCase(course);
  if (plan.ending === "MERGED") merge(course, formedAt);
  else if (plan.ending === "DISMISSED") dismiss(course, formedAt);
  else declareAndRespond(course, formedAt);
  return course;
}

function merge(course: Course, formedAt: number): void {
  const { onCall, survivor, mergedAt, words } = course.plan;
  const at = Math.max(dispositionAlerts(course, Math.min(formedAt, mergedAt - 60_000), "a true positive"), mergedAt);
  course.do("mergeIncident", at, onCall, `Merged into ${survivor?.number}: ${words(texts.merged)}`);
}

function dismiss(course: Course, formedAt: number): void {
  const { onCall, isReopened, random } = course.plan;
  const { words, reason, alert } = determinationOf(course.plan);
  const at = course.later(dispositionAlerts(course, course.later(formedAt, 80), alert), 150);
  course.do("dismissIncident", at, onCall, `Dismissed the incident (${words}): ${reason}`);
  if (!isReopened) return;
  const againAt = reopen(course, at + (1 + 9 * random.number()) * 24 * 3_600_000, course.plan.onCall, "RECEIVED");
  declareAndRespond(course, againAt);
}

function declareAndRespond(course: Course, formedAt: number): void {
  const { plan } = course;
  const { onCall, services, duplicate, words, ending } = plan;
  const present = services.slice(1).filter(({ joinsLate }) => !joinsLate);
  const assessed = present.map((affected) => assess(course, affected, course.later(formedAt, 25)));
  const judgedAt = dispositionAlerts(course, course.later(Math.max(formedAt, ...assessed), 40), "a true positive");
  const declaredAt = Math.floor(course.later(judgedAt, 60));
  const predicate = definitionPredicates[predicateOf(plan)].title.toLowerCase();
  course.do("declareIncident", declaredAt, onCall, `Declared the incident, for ${predicate}: ${words(texts.declared)}`);
  if (duplicate)
    course.do("takeInDuplicate", duplicate.mergedAt, system, `Took in ${duplicate.number}, which is the same`);
  const dutiesAt = ending === "WITHDRAWN" ? declaredAt : addDuties(course, declaredAt);
  const staffedAt = staff(course, declaredAt);
  const analysedAt = recordAnalysis(course, course.later(staffedAt, 60));
  if (ending === "WITHDRAWN") withdraw(course, analysedAt, declaredAt);
  else respond(course, analysedAt, dutiesAt);
}

/** Each service gets the adversary out, then each recovers; the look back ends it, unless it is taken up again. */
function respond(course: Course, analysedAt: number, dutiesAt: number): void {
  const { lead, services, isReopened, random } = course.plan;
  reassess(course, analysedAt);
  const affected = services.filter(({ released }) => !released);
  for (const one of services) if (one.released) releaseNotAffected(course, one, analysedAt);
  const evicted = affected.map((one) => containAndEradicate(course, one, analysedAt));
  const recovered = affected.map((one) => recover(course, one, Math.max(...evicted)));
  const overAt = playPostIncident(course, Math.max(dutiesAt, ...recovered));
  if (!isReopened || course.reopenings > 0) return;
  const againAt = recordAnalysis(
    course,
    reopen(course, overAt + (3 + 30 * random.number()) * 24 * 3_600_000, lead, "DECLARED"),
  );
  const [first] = services;
  playPostIncident(course, recover(course, first, containAndEradicate(course, first, againAt)));
}

function withdraw(course: Course, from: number, declaredAt: number): void {
  const { lead, services } = course.plan;
  const [first] = services;
  let at = course.later(from, 40);
  course.do(
    "startContainment",
    at,
    first.engineer,
    `Began containment in ${first.service.name}: ${course.plan.words(texts.containment)}`,
    { service: first },
  );
  const { words, reason } = determinationOf(course.plan);
  at = approve(course, course.later(at, 300), "withdrawIncident") + 20 * 60_000;
  course.do("withdrawIncident", at, lead, `Withdrew the incident (${words}): ${reason}`);
  owe(course, "CUSTOMER_CONTRACT_72_HOURS", { startedAt: declaredAt, settledAt: Math.floor(at), by: "END" });
}
