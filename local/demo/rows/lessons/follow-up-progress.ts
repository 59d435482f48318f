import type { FollowUp } from "../../../../subgraphs/lessons/domain/records/follow-up.js";
import type { CasePlan } from "../../cases/case-plan.js";
import type { Person } from "../../cases/organization.js";
import { texts } from "../../words/texts.js";

const dayMs = 24 * 3_600_000;
/** How many days the work may take, by its priority. */
const daysToDo = [0, 30, 60, 90, 120, 180];

type Progress = Omit<
  FollowUp,
  | ("id" | "reviewId" | "incidentId" | "lessonId" | "title" | "description" | "kind" | "nature" | "serviceId")
  | ("requestedById" | "requestedAt")
>;

/** How far the work has come by now: some of it takes longer than it should. */
export function followUpProgress(
  { random, lead, onCall, organization }: CasePlan,
  owner: Person,
  requestedAt: number,
  until: number,
): Progress {
  const priority = random.pick([1, 2, 2, 3, 3, 3, 4, 4, 5]);
  const prioritizedAt = requestedAt + random.around(3, 0.9) * dayMs;
  const due = requestedAt + (daysToDo[priority] ?? 90) * dayMs;
  const startedAt = prioritizedAt + random.around(12, 0.9) * dayMs;
  const submittedAt = startedAt + random.around((daysToDo[priority] ?? 90) * 0.55, 0.7) * dayMs;
  const verifiedAt = submittedAt + random.around(4, 0.8) * dayMs;
  const isDeclined = random.chance(0.06);
  const has = (at: number) => at <= until;
  const when = (at: number) => (has(at) ? new Date(Math.floor(at)) : null);
  const verifier = [lead, onCall, ...organization.security].find(({ id }) => id !== owner.id) ?? lead;
  const prioritized = has(prioritizedAt) && {
    ...{ priority, ownerId: owner.id, dueOn: new Date(due).toISOString().slice(0, 10) },
    prioritizedAt: when(prioritizedAt),
  };
  const none = {
    ...{ priority: null, ownerId: null, dueOn: null, prioritizedAt: null, startedAt: null, startedById: null },
    ...{ completion: null, submittedAt: null, submittedByIds: [], returnReason: null, verification: null },
    ...{ verifiedById: null, verifiedAt: null, declineReason: null, declinedById: null, declinedAt: null },
  };
  if (isDeclined && has(startedAt))
    return {
      ...none,
      ...prioritized,
      ...{ state: "WILL_NOT_DO", version: 3, declinedById: verifier.id, declinedAt: when(startedAt) },
      declineReason: random.pick(texts.notAffected),
    };
  const isResolved = has(verifiedAt);
  return {
    ...none,
    ...prioritized,
    state: isResolved
      ? "RESOLVED"
      : has(submittedAt)
        ? "AWAITING_VERIFICATION"
        : has(startedAt)
          ? "IN_PROGRESS"
          : "OUTSTANDING",
    version: 1 + [prioritizedAt, startedAt, submittedAt, verifiedAt].filter(has).length,
    ...(has(startedAt) && { startedAt: when(startedAt), startedById: owner.id }),
    ...(has(submittedAt) && {
      ...{ completion: random.pick(texts.outcome), submittedAt: when(submittedAt), submittedByIds: [owner.id] },
    }),
    ...(isResolved && {
      ...{ verification: random.pick(texts.outcome), verifiedById: verifier.id, verifiedAt: when(verifiedAt) },
    }),
  };
}
