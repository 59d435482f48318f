import type { AffectedService } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import type { Course } from "../course.js";

/** A service that turns out not to be affected: its owner agrees, and the lead releases it. */
export function releaseNotAffected(course: Course, affected: AffectedService, analysedAt: number): void {
  const { lead, random } = course.plan;
  const { service, owner } = affected;
  const why = random.pick(texts.notAffected);
  let at = course.later(analysedAt, 60);
  course.do("agreeRelease", at, owner, `Agreed that ${service.name} is not affected: ${why}`, { service: affected });
  at = course.later(at, 20);
  course.do("releaseService", at, lead, `Released ${service.name} as not affected: ${why}`, { service: affected });
}
