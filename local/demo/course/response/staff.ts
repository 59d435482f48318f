import type { AffectedService } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import type { Course } from "../course.js";
import { assess } from "../detection/assess.js";

/** A lead, and an owner for each service, each of whom accepts. */
export function staff(course: Course, declaredAt: number): number {
  const { random, onCall, lead, services } = course.plan;
  const leadId = random.identifier(declaredAt);
  let at = course.later(declaredAt, 6);
  course.do("assignLead", at, onCall, `Offered ${lead.name} to be the incident response lead`, { partId: leadId });
  at = course.later(at, 8);
  course.do("acceptLead", at, lead, "Accepted to be the incident response lead", { partId: leadId });
  const answered = services.map((affected) => {
    const [ownerId, { service, owner }] = [random.identifier(at), affected];
    const part = { service: affected, partId: ownerId };
    const joinedAt = affected.joinsLate ? join(course, affected, at) : at;
    const offeredAt = course.later(joinedAt, 6);
    course.do(
      "assignOwner",
      offeredAt,
      lead,
      `Offered ${owner.name} to be the security incident owner for ${service.name}`,
      part,
    );
    const acceptedAt = course.later(offeredAt, 14);
    course.do(
      "acceptOwnership",
      acceptedAt,
      owner,
      `Accepted to be the security incident owner for ${service.name}`,
      part,
    );
    return acceptedAt;
  });
  return Math.max(...answered);
}

function join(course: Course, affected: AffectedService, from: number): number {
  const at = course.later(from, 20);
  course.do(
    "addAffectedService",
    at,
    course.plan.lead,
    `Added ${affected.service.name} as affected: ${course.plan.words(texts.triage)}`,
    { service: affected },
  );
  return assess(course, affected, course.later(at, 20));
}
