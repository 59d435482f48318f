import type { Write } from "../../../platform/actions/decision.js";
import { againOwed } from "../domain/notification/again-owed.js";
import { contradictionsOf } from "../domain/notification/contradictions-of.js";
import { isRecurring } from "../domain/notification/is-recurring.js";
import { isTowards } from "../domain/notification/is-towards.js";
import type { NotificationObligation } from "../domain/records/notification/notification-obligation.js";
import type { RegulationAssessment } from "../domain/records/notification/regulation-assessment.js";
import type { Records } from "../domain/records/records.js";
import type { MergeFile } from "../store/aggregates/case/merge-aggregate.js";

interface Facts {
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

/** The clocks of the duplicate: one that both have counts from the earlier start, one that only it has runs on here. */
const clocks = ({ loaded, newIdentifier }: Facts): readonly Write<Records>[] =>
  loaded.duplicate.obligations
    .filter((one) => isOwedHere(loaded, one))
    .flatMap((other): readonly Write<Records>[] => {
      const own = loaded.obligations.find((one) => isSame(one, other));
      if (!own) {
        const row = {
          ...other,
          id: newIdentifier(),
          incidentId: loaded.incident.id,
          version: 1,
          ...againOwed,
          exceptionReason: null,
          exceptionDetails: null,
        };
        return [{ insert: "NotificationObligation", row }];
      }
      const { startedAt, otherStartAt, dueAt, atRiskAt } = other;
      if (own.settledAt !== null || !startedAt || (own.startedAt && startedAt >= own.startedAt)) return [];
      // A delay is no longer than before, counted from the end that it moves.
      const earlier = own.dueAt && dueAt ? own.dueAt.getTime() - dueAt.getTime() : 0;
      const delayedUntil = own.delayedUntil && new Date(own.delayedUntil.getTime() - earlier);
      const set = { startedAt, otherStartAt, dueAt, atRiskAt, delayedUntil, version: own.version + 1 };
      return [{ update: "NotificationObligation", id: own.id, set }];
    });

const newest = (assessments: readonly RegulationAssessment[]) =>
  new Map([...assessments].sort((one, other) => +one.assessedAt - +other.assessedAt).map((one) => [one.law, one]));

/** What was last found in the duplicate on each law: on one that nobody looked at here, or that it newly found to apply. */
const findings = ({ loaded, newIdentifier }: Facts): readonly Write<Records>[] => {
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
 * addressee judges whether it is enough, and records it here with the moment at which it was sent.
 */
export const owedWithDuplicate = (facts: Facts): readonly Write<Records>[] => [...clocks(facts), ...findings(facts)];
