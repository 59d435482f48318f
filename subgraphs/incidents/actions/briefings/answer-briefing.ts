import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { AcknowledgementFile } from "../../domain/briefings/briefing-file.js";
import { coverageOf } from "../../domain/briefings/coverage-of.js";
import type { BriefingAcknowledgement } from "../../domain/records/briefings/briefing-acknowledgement.js";
import type { BriefingAnswer } from "../../domain/records/briefings/briefing-answer.js";

type AnswerFields = Pick<BriefingAcknowledgement, "state" | "actionsTaken" | "reason">;

/**
 * The writes by which the team of a service answers a briefing: the answer is kept beside those before it and stands from then on. The same
 * once more by the same person is none. Pure.
 */
export function answerBriefing(
  {
    loaded,
    viewer,
    now,
    newIdentifier,
  }: Pick<DecisionInput<object, AcknowledgementFile>, "loaded" | "viewer" | "now" | "newIdentifier">,
  said: AnswerFields,
) {
  const { briefing, acknowledgements, acknowledgement, latest } = loaded;
  const { state, actionsTaken, reason } = acknowledgement;
  const isSame =
    acknowledgement.answeredEdition === null &&
    state === said.state &&
    actionsTaken === said.actionsTaken &&
    reason === said.reason;
  if (isSame && acknowledgement.answeredById === viewer.personId) return [];
  const set = {
    ...{ ...said, overdueAt: null, answeredEdition: null },
    ...{ answeredById: viewer.personId, answeredByName: viewer.name, answeredAt: now },
  };
  const kept = keptBefore(acknowledgement, latest, newIdentifier);
  const number = (kept?.number ?? latest?.number ?? 0) + 1;
  const after = acknowledgements.map((one) => (one.id === acknowledgement.id ? { ...one, ...set } : one));
  return [
    { update: "BriefingAcknowledgement", id: acknowledgement.id, set } as const,
    ...(kept ? [{ insert: "BriefingAnswer", row: kept } as const] : []),
    {
      insert: "BriefingAnswer",
      row: answerOf({ ...acknowledgement, ...set }, { ...set, id: newIdentifier(), number }),
    } as const,
    { update: "ThreatBriefing", id: briefing.id, set: coverageOf(after) } as const,
  ];
}

const answerOf = (
  { threatBriefingId, id: briefingAcknowledgementId, edition, state, actionsTaken, reason }: BriefingAcknowledgement,
  {
    id,
    number,
    answeredById,
    answeredByName,
    answeredAt,
  }: Omit<BriefingAnswer, keyof AnswerFields | "threatBriefingId" | "briefingAcknowledgementId" | "edition">,
): BriefingAnswer => ({
  ...{ threatBriefingId, id, briefingAcknowledgementId, edition, number, state, actionsTaken, reason },
  ...{ answeredById, answeredByName, answeredAt },
});

/** What stands so far where a replica of the release before has taken the answer and kept it nowhere else. */
function keptBefore(
  acknowledgement: BriefingAcknowledgement,
  latest: BriefingAnswer | null,
  newIdentifier: () => string,
): BriefingAnswer | undefined {
  const { state, answeredById, answeredByName, answeredAt, answeredEdition } = acknowledgement;
  // What was answered to a former edition is kept with that.
  if (answeredEdition !== null) return undefined;
  if (state === "PENDING" || state === "LAPSED" || !answeredById || !answeredByName || !answeredAt) return undefined;
  if (latest?.answeredAt.getTime() === answeredAt.getTime()) return undefined;
  const number = (latest?.number ?? 0) + 1;
  return answerOf(acknowledgement, { id: newIdentifier(), number, answeredById, answeredByName, answeredAt });
}
