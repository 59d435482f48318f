import type { PrecursorOutcome } from "../../../../response-model/detection-and-analysis/detection/precursor-outcomes.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { nameOfService, unknownService } from "../../named-services.js";
import type { LinkedPrecursorFile, PrecursorFile, WithdrawnLinkFile } from "../../precursors/precursor-file.js";
import { servicesOfOthers } from "../../precursors/services-of-others.js";
import { notMerged } from "../case/not-merged.js";

/** What the operations on a precursor may say. */
interface PrecursorInput {
  readonly seenAt?: Date | null;
  readonly takenAt?: Date | null;
  readonly reviewDueAt?: Date | null;
  readonly handling?: Handling | null;
}

/** What an amendment may change that concerns every service. */
interface Changed {
  readonly serviceIds?: readonly string[] | null;
  readonly handling?: Handling | null;
  readonly reviewDueAt?: Date | null;
}

const met = [] as const;

/** Whether it is closed for a service, by its team or as a whole. */
const isClosedFor = ({ precursor: { state }, closings }: PrecursorFile, serviceId: string): boolean =>
  state === "CLOSED" || closings.some((one) => one.serviceId === serviceId);

/** What an amendment would decide for the services of others. */
function changedForOthers(
  { precursor }: PrecursorFile,
  { serviceIds, handling, reviewDueAt }: Changed,
  others: readonly string[],
) {
  const drops = serviceIds && others.some((id) => !serviceIds.includes(id));
  const widens = handling && strictest(handling, precursor.handling) !== handling;
  const puts = reviewDueAt && reviewDueAt > precursor.reviewDueAt;
  return [
    ...(drops ? ["DROPPED" as const] : []),
    ...(widens ? ["WIDENED" as const] : []),
    ...(puts ? ["PUT_OFF" as const] : []),
  ];
}

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
  Changed & { readonly serviceId?: string | null; readonly outcome?: PrecursorOutcome | null }
>()({
  PRECURSOR_OPEN_FOR_SERVICE: ({ closings, ofService }, { input: { serviceId } }) =>
    serviceId && closings.some((one) => one.serviceId === serviceId)
      ? [["CLOSED", { service: ofService?.name ?? unknownService }]]
      : met,
  PRECURSOR_CLOSED_FOR_SERVICE: (file, { input: { serviceId } }) =>
    !serviceId || isClosedFor(file, serviceId) ? met : [["OPEN", { service: file.ofService?.name ?? unknownService }]],
  PRECURSOR_CLOSED_SOMEWHERE: ({ precursor: { state }, closings }) =>
    state === "CLOSED" || closings.length > 0 ? met : [["NOWHERE"]],
  PRECURSOR_DECIDED_FOR_ALL: (file, { input, viewer, operation }) => {
    const others = servicesOfOthers(viewer, file);
    if (others.length === 0) return met;
    const name = (id: string) => nameOfService({ namedServices: file.services }, id);
    if (operation === "amendPrecursor")
      return changedForOthers(file, input, others).map((key) => [key, { services: others.map(name) }] as const);
    const isReopened = operation === "reopenPrecursor";
    const decided = others.filter((id) => isClosedFor(file, id) === isReopened);
    return decided.length === 0 ? met : [[isReopened ? "REOPENED" : "STILL_OPEN", { services: decided.map(name) }]];
  },
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
  NOTHING_RESTS_ON_LINK: ({ precursor: { state, outcome }, closings, link: { withdrawnAt }, hasOther }) => {
    const restsOnOne =
      (state === "CLOSED" && outcome === "BECAME_INCIDENT") ||
      closings.some((one) => one.outcome === "BECAME_INCIDENT");
    return !withdrawnAt && restsOnOne && !hasOther ? [["CLOSED_ON"]] : met;
  },
});
