import type { Course } from "../course.js";

/** An executive incident manager, who is not the lead, approves what was asked for. Answers when. */
export function approve(course: Course, from: number, operation: "withdrawIncident" | "reopenIncident"): number {
  const { random, lead, organization } = course.plan;
  const executive = organization.executives.find(({ id }) => id !== lead.id) ?? lead;
  const partId = random.identifier(from);
  course.do("requestApproval", from, lead, `Asked ${executive.name} to approve: ${operation}`, { partId });
  const at = course.later(from, 60);
  course.do("grantApproval", at, executive, `Approved: ${operation}`, { partId });
  return at;
}
