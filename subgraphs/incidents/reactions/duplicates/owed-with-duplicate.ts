import type { Write } from "../../../../platform/actions/decision.js";
import { isOwedToTenants } from "../../domain/customers/met-by-sending.js";
import { isTowards } from "../../domain/notification/addressees/is-towards.js";
import { contradictionsOf } from "../../domain/notification/contradictions-of.js";
import { delayUntil } from "../../domain/notification/delays/delay-until.js";
import { reopenObligation } from "../../domain/notification/delays/reopen-obligation.js";
import { shiftDelay } from "../../domain/notification/delays/shift-delay.js";
import { isOwedAnew } from "../../domain/notification/is-owed-anew.js";
import { isRecurring } from "../../domain/notification/is-recurring.js";
import { settledBy } from "../../domain/notification/settled-by.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { NotificationObligation } from "../../domain/records/notification/notification-obligation.js";
import type { RegulationAssessment } from "../../domain/records/notification/regulation-assessment.js";
import type { Records } from "../../domain/records/records.js";
import type { MergeFile } from "../../store/aggregates/case/merge-aggregate.js";

interface Given {
  readonly loaded: MergeFile;
  readonly newIdentifier: () => string;
}

/** What of the duplicate's obligations is owed here: what ended with it, and what was excepted there and would not be here. */
const isOwedHere = ({ incident }: MergeFile, one: NotificationObligation): boolean =>
  one.state === "ENDED" ||
  (one.state === "EXCEPTED" && contradictionsOf(one.exceptionReason, incident.customerDataEffects).length > 0);

/** Whether both incidents owe the same: of what recurs, that is one for each moment. */
const isSame = (one: NotificationObligation, other: NotificationObligation): boolean =>
  isTowards(one, other) &&
  one.contractClockId === other.contractClockId &&
  one.promisedById === other.promisedById &&
  (!isRecurring(one.clock) || one.startedAt?.getTime() === other.startedAt?.getTime());

/** What the survivor owes by the same: what is still owed, or else the latest that was settled. */
const ownOf = ({ obligations }: MergeFile, other: NotificationObligation): NotificationObligation | undefined => {
  const same = obligations.filter((one) => isSame(one, other));
  return same.find(({ settledAt }) => settledAt === null) ?? same.at(-1);
};

const unexcepted = { exceptionReason: null, exceptionDetails: null } as const;

/** Whether the customers of the survivor were told what those of the duplicate are still owed: they are others. */
const isLeftToOthers = (own: NotificationObligation, other: NotificationObligation): boolean =>
  other.state === "ENDED" && (own.state === "MET" || own.state === "MET_LATE") && isOwedToTenants(other);

/** From when it counts that both have: from the earlier start; undefined where that is the survivor's own. */
function earlierStart(own: NotificationObligation, other: NotificationObligation) {
  const { startedAt, otherStartAt, dueAt } = other;
  if (!startedAt || (own.startedAt && startedAt >= own.startedAt)) return undefined;
  return { startedAt, otherStartAt, dueAt, ...shiftDelay(own, { dueAt, atRiskAt: delayUntil(other, null).atRiskAt }) };
}

/**
 * What becomes of an obligation that both have; undefined where it stays as it is. What was met stays met, and is late where it was
 * sent too late for the earlier start.
 */
function withOther(own: NotificationObligation, other: NotificationObligation, duplicate: Incident) {
  const start = earlierStart(own, other);
  if (own.settledAt === null) return start;
  if (start && (own.state === "MET" || own.state === "MET_LATE")) {
    const lateReason = own.lateReason ?? `It counts from when ${duplicate.number}, which is the same, had started it.`;
    return { ...start, ...settledBy({ ...own, ...start }, own.settledAt, lateReason) };
  }
  // Nobody had found that it is not due where it still ran: somebody decides anew.
  if (own.state !== "EXCEPTED" || other.state !== "ENDED") return undefined;
  return { ...start, ...reopenObligation({ ...own, ...start }), ...unexcepted };
}

/** The clocks of the duplicate: one that both have counts from the earlier start, one that only it has runs on here. */
const clocks = ({ loaded, newIdentifier }: Given): readonly Write<Records>[] =>
  loaded.duplicate.obligations.flatMap((other): readonly Write<Records>[] => {
    const own = ownOf(loaded, other);
    // What began after it was settled here, in an incident that was reopened, is owed anew.
    const isAnew = own && other.startedAt && isOwedAnew(loaded.incident, own, other.startedAt);
    if (!own || isAnew || isLeftToOthers(own, other)) {
      if (!isOwedHere(loaded, other)) return [];
      const of = { id: newIdentifier(), incidentId: loaded.incident.id, version: 1 };
      return [
        { insert: "NotificationObligation", row: { ...other, ...of, ...reopenObligation(other), ...unexcepted } },
      ];
    }
    const set = withOther(own, other, loaded.duplicate.incident);
    return set ? [{ update: "NotificationObligation", id: own.id, set }] : [];
  });

const newest = (assessments: readonly RegulationAssessment[]) =>
  new Map([...assessments].sort((one, other) => +one.assessedAt - +other.assessedAt).map((one) => [one.law, one]));

/** What was last found in the duplicate on each law: on one that nobody looked at here, or that it newly found to apply. */
const findings = ({ loaded, newIdentifier }: Given): readonly Write<Records>[] => {
  const own = newest(loaded.assessments);
  return [...newest(loaded.duplicate.assessments).values()]
    .filter(({ law, applies, assessedAt }) => {
      const before = own.get(law);
      return !before || (applies && assessedAt > before.assessedAt);
    })
    .map((one) => ({
      insert: "RegulationAssessment",
      row: { ...one, id: newIdentifier(), incidentId: loaded.incident.id },
    }));
};

/**
 * What is owed for a duplicate is owed for the incident that goes on, by the laws that were found to apply to either. A notice
 * that was given in the duplicate stays there and meets nothing here, since it told of another case: whoever tells the
 * addressee judges whether it is enough, and records it here with the moment at which it was sent: communications with
 * recordNoticeOfDuplicate.
 */
export const owedWithDuplicate = (given: Given): readonly Write<Records>[] => [...clocks(given), ...findings(given)];
