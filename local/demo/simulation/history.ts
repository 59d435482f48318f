import { clockEnd } from "../../../subgraphs/response-model/notification/clocks/clock-end.js";
import { clocks } from "../../../subgraphs/response-model/notification/clocks/clocks.js";
import type { CasePlan } from "../cases/case-plan.js";
import type { Period } from "../cases/period.js";
import type { Operation } from "./operations.js";
import type { RecordedOperation } from "./recorded-operation.js";
import type { Obligation, Simulation } from "./simulation.js";
import { system } from "./system.js";

/** An obligation as it stands: when it warns and runs out, and whether it is settled by now. */
export interface DatedObligation extends Omit<Obligation, "settledAt"> {
  readonly atRiskAt: number | null;
  readonly dueAt: number | null;
  readonly settledAt: number | null;
}

/** What has happened in a case up to the present: everything that is stored of it follows from this. */
export interface History {
  readonly plan: CasePlan;
  readonly period: Period;
  /** The oldest first. */
  readonly recordedOperations: readonly RecordedOperation[];
  readonly obligations: readonly DatedObligation[];
  find(operation: Operation, of?: Partial<RecordedOperation>): RecordedOperation | undefined;
  all(...wanted: readonly Operation[]): readonly RecordedOperation[];
}

/** What a simulation has come to by the end of the period: nobody goes on with a case that stalls, but its clocks run on. */
export function historyOf(simulation: Simulation, period: Period): History {
  const { plan } = simulation;
  const until = period.until.getTime();
  const limit = Math.min(until, plan.stalledAt);
  const obligations = simulation.obligations
    .filter(({ startedAt }) => startedAt <= limit)
    .map((obligation): DatedObligation => {
      const { atRiskAt, dueAt } = clockEnd(clocks[obligation.clock], new Date(obligation.startedAt));
      const settledAt = obligation.settledAt <= limit ? obligation.settledAt : null;
      return { ...obligation, atRiskAt: atRiskAt?.getTime() ?? null, dueAt: dueAt?.getTime() ?? null, settledAt };
    });
  const done = simulation.recordedOperations.filter(({ at }) => at <= limit);
  const recordedOperations = [...done, ...obligations.flatMap((obligation) => clockOperations(obligation, until))].sort(
    (one, other) => one.at - other.at,
  );
  return {
    plan,
    period,
    recordedOperations,
    obligations,
    find: (operation, of = {}) =>
      recordedOperations.find(
        (recorded) =>
          recorded.operation === operation &&
          Object.entries(of).every(([name, value]) => recorded[name as keyof RecordedOperation] === value),
      ),
    all: (...wanted) => recordedOperations.filter(({ operation }) => wanted.includes(operation)),
  };
}

/** A clock warns, and its end is recorded, where nobody has been notified by then. */
function clockOperations(
  { id, clock, atRiskAt, dueAt, settledAt }: DatedObligation,
  until: number,
): readonly RecordedOperation[] {
  const { title } = clocks[clock];
  const record = (operation: Operation, at: number, text: string): RecordedOperation => ({
    ...{ operation, at, by: system, text, service: null, round: 1, partId: id },
  });
  const happens = (at: number | null): at is number =>
    at !== null && at <= until && (settledAt === null || at < settledAt);
  return [
    ...(happens(atRiskAt)
      ? [record("recordNotificationAtRisk", atRiskAt, `The notice that "${title}" asks for is at risk`)]
      : []),
    ...(happens(dueAt)
      ? [
          record(
            "recordMissedNotification",
            dueAt,
            `The notice that "${title}" asks for was not given by ${new Date(dueAt).toISOString()}`,
          ),
        ]
      : []),
  ];
}
