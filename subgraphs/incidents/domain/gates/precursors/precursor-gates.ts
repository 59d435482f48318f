import type { PrecursorOutcome } from "../../../../response-model/detection-and-analysis/detection/precursor-outcomes.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { unknownService } from "../../named-services.js";
import type { LinkedPrecursorFile, PrecursorFile, WithdrawnLinkFile } from "../../precursors/precursor-file.js";
import { notMerged } from "../case/not-merged.js";

/** What the operations on a precursor may say. */
interface PrecursorInput {
  readonly seenAt?: Date | null;
  readonly takenAt?: Date | null;
  readonly reviewDueAt?: Date | null;
  readonly handling?: Handling | null;
}

const met = [] as const;

/** The gates of what is recorded of a precursor. */
export const recordedPrecursorGates = gateRules<object, PrecursorInput>()({
  PRECURSOR_DATED: (_file, { input: { seenAt, takenAt, reviewDueAt }, now }) => {
    const future = [seenAt, takenAt].find((time) => time && time > now);
    if (future) return [["IN_THE_FUTURE", { at: future.toISOString() }]];
    return reviewDueAt && reviewDueAt <= now ? [["REVIEW_PAST", { at: reviewDueAt.toISOString() }]] : met;
  },
  PRECURSOR_MARKED: (_file, { input: { handling } }) => (handling === "RED" ? [["NO_VIRTUAL_TEAM"]] : met),
});

/** The gates of what is done with a precursor. */
export const precursorGates = gateRules<
  PrecursorFile,
  { readonly serviceId?: string | null; readonly outcome?: PrecursorOutcome | null }
>()({
  PRECURSOR_OF_SERVICE: ({ precursor: { serviceIds }, ofService }, { input: { serviceId } }) =>
    !serviceId || serviceIds.includes(serviceId)
      ? met
      : [["OTHER_SERVICE", { service: ofService?.name ?? unknownService }]],
  PRECURSOR_OUTCOME_HOLDS: ({ isLinked }, { input: { outcome } }) =>
    outcome === "BECAME_INCIDENT" && !isLinked ? [["NO_INCIDENT"]] : met,
});

/** The gates of linking a precursor to an incident. */
export const precursorLinkGates = gateRules<LinkedPrecursorFile, object>()({
  NOT_MERGED: notMerged,
  PRECURSOR_NOT_LINKED: ({ isLinkedToIt, incident: { number } }) =>
    isLinkedToIt ? [["LINKED", { incident: number }]] : met,
});

/** The gates of a link that is withdrawn. */
export const withdrawnLinkGates = gateRules<WithdrawnLinkFile>()({
  PRECURSOR_LINK_STANDS: ({ link: { withdrawnAt, withdrawalReason } }) =>
    withdrawnAt ? [["WITHDRAWN", { reason: withdrawalReason ?? "" }]] : met,
  NOTHING_RESTS_ON_LINK: ({ precursor: { state, outcome }, link: { withdrawnAt }, hasOther }) =>
    !withdrawnAt && state === "CLOSED" && outcome === "BECAME_INCIDENT" && !hasOther ? [["CLOSED_ON"]] : met,
});
