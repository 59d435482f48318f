import type { BriefingAcknowledgement } from "../records/briefings/briefing-acknowledgement.js";
import type { BriefingText } from "../records/briefings/threat-briefing.js";
import type { ThreatBriefingEdition } from "../records/briefings/threat-briefing-edition.js";
import type { BriefingFile } from "./briefing-file.js";
import { coverageOf } from "./coverage-of.js";
import { lapse } from "./lapse.js";

interface Publishing {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/**
 * The writes by which the next edition of a briefing comes out: it is kept as it stands, each of its services has it to acknowledge unless its answer to the one before stands, and what
 * nobody has answered of the edition before lapses. Pure.
 */
export function publishEdition(
  { briefing, acknowledgements }: BriefingFile,
  text: BriefingText,
  reason: string | null,
  { viewer, now, newIdentifier }: Publishing,
  answerAnewIds?: readonly string[] | null,
) {
  const { id: threatBriefingId } = briefing;
  const number = briefing.edition + 1;
  const edition: ThreatBriefingEdition = {
    ...{ threatBriefingId, id: newIdentifier(), number, ...text, reason },
    publishedById: viewer.personId,
    publishedByName: viewer.name,
    publishedAt: now,
  };
  const requestedAcknowledgements = text.serviceIds.map(
    (serviceId): BriefingAcknowledgement => ({
      ...{ threatBriefingId, id: newIdentifier(), version: 1, state: "PENDING", edition: number, serviceId },
      dueAt: text.dueAt,
      overdueAt: null,
      actionsTaken: null,
      reason: null,
      answeredById: null,
      answeredByName: null,
      answeredAt: null,
      answeredEdition: null,
      ...standingAnswer(acknowledgements, serviceId, answerAnewIds ?? text.serviceIds),
    }),
  );
  return [
    {
      update: "ThreatBriefing",
      id: threatBriefingId,
      set: { ...text, state: "PUBLISHED", edition: number, publishedAt: now, ...coverageOf(requestedAcknowledgements) },
    } as const,
    { insert: "ThreatBriefingEdition", row: edition } as const,
    ...lapse(acknowledgements),
    ...requestedAcknowledgements.map((row) => ({ insert: "BriefingAcknowledgement", row }) as const),
  ];
}

/** What the team of a service has answered to the edition before, where that stands for the next one. */
function standingAnswer(
  acknowledgements: readonly BriefingAcknowledgement[],
  serviceId: string,
  answerAnewIds: readonly string[],
): Partial<BriefingAcknowledgement> {
  const former = acknowledgements.find((one) => one.serviceId === serviceId);
  if (!former || answerAnewIds.includes(serviceId)) return {};
  const { state, actionsTaken, reason, answeredById, answeredByName, answeredAt, answeredEdition, edition } = former;
  if (state !== "ACKNOWLEDGED" && state !== "NOT_RELEVANT") return {};
  return {
    ...{ state, actionsTaken, reason, answeredById, answeredByName, answeredAt },
    answeredEdition: answeredEdition ?? edition,
  };
}
