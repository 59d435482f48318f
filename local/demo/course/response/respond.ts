import type { AffectedService } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import type { Course } from "../course.js";

/** What security finds out, which the way to containment begins with. */
export function recordAnalysis(course: Course, at: number): number {
  const { lead, theme, words } = course.plan;
  const vector = theme.vector.toLowerCase().replaceAll("_", " ");
  course.do("recordAnalysis", at, lead, `Recorded an analysis (attack vector: ${vector}): ${words(theme.causes)}`, {
    partId: course.plan.random.identifier(at),
  });
  return at;
}

/** One round of one service up to where the adversary is out; answers when that is. */
export function containAndEradicate(course: Course, affected: AffectedService, from: number): number {
  const { random, lead, words } = course.plan;
  const { service, engineer, owner, goesBack } = affected;
  const of = { service: affected };
  const text = (kind: readonly string[]) => `${words(kind)} Outcome: ${words(texts.outcome)}`;
  const isFirstRound = course.rounds.get(affected) === 1;
  let at = course.later(from, 40);
  course.do("startContainment", at, engineer, `Began containment in ${service.name}: ${words(texts.containment)}`, of);
  at = course.later(at, 150);
  course.do("recordContainment", at, engineer, `Contained in ${service.name}: ${text(texts.containment)}`, of);
  if (isFirstRound && goesBack === "CONTAINMENT") return goBack(course, affected, at);
  at = course.later(at, 90);
  course.do("startEradication", at, engineer, `Began eradication in ${service.name}: ${words(texts.eviction)}`, of);
  at = course.later(at, 420);
  course.do("recordEviction", at, engineer, `Adversary evicted from ${service.name}: ${text(texts.eviction)}`, of);
  if (isFirstRound && goesBack === "ERADICATION") return goBack(course, affected, at);
  at = course.later(at, 200);
  course.do(
    "recordMitigation",
    at,
    engineer,
    `Vulnerable paths closed in ${service.name}: ${text(texts.mitigation)}`,
    of,
  );
  const [planId, guidanceId] = [random.identifier(at), random.identifier(at)];
  at = course.later(at, 60);
  course.do("proposeRecoveryPlan", at, engineer, `Proposed a recovery plan for ${service.name}: ${words(texts.plan)}`, {
    ...of,
    partId: planId,
  });
  at = course.later(at, 70);
  course.do(
    "agreeRecoveryPlan",
    at,
    lead,
    `Agreed the recovery plan for ${service.name} that ${engineer.name} had proposed`,
    { ...of, partId: planId },
  );
  at = course.later(at, 15);
  course.do(
    "issueRecoveryGuidance",
    at,
    lead,
    `Issued guidance for the recovery of ${service.name}: ${words(texts.guidance)}`,
    { ...of, partId: guidanceId },
  );
  at = course.later(at, 50);
  course.do("acknowledgeGuidance", at, owner, `Acknowledged the guidance for the recovery of ${service.name}`, {
    ...of,
    partId: guidanceId,
  });
  return at;
}

/** The way back to analysis is part of the process: the next round begins with an analysis of its own. */
function goBack(course: Course, affected: AffectedService, from: number): number {
  const at = course.later(from, 300);
  const round = (course.rounds.get(affected) ?? 1) + 1;
  course.rounds.set(affected, round);
  course.do(
    "returnToAnalysis",
    at,
    course.plan.lead,
    `Returned ${affected.service.name} to analysis, round ${round}: ${course.plan.words(texts.back)}`,
    { service: affected },
  );
  return containAndEradicate(course, affected, recordAnalysis(course, course.later(at, 120)));
}

/** From where the adversary is out of every service: restored by its team, validated by security. Answers when that is. */
export function recover(course: Course, affected: AffectedService, from: number): number {
  const { lead, words } = course.plan;
  const { service, engineer } = affected;
  const of = { service: affected };
  let at = course.later(from, 60);
  course.do("startRecovery", at, engineer, `Began the recovery of ${service.name}: ${words(texts.plan)}`, of);
  at = course.later(at, 500);
  course.do(
    "recordRestoration",
    at,
    engineer,
    `Restored ${service.name}: ${words(texts.restoration)} Outcome: ${words(texts.outcome)}`,
    of,
  );
  // Security watches for a day and more, however grave it was.
  at = Math.max(course.later(at, 2_400), at + 24 * 3_600_000);
  course.do("validateRecovery", at, lead, `Validated the recovery of ${service.name}: ${words(texts.outcome)}`, of);
  return at;
}
