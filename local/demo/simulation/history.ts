import { clockEnd } from "../../../subgraphs/response-model/notification/clocks/clock-end.js";
import { clocks } from "../../../subgraphs/response-model/notification/clocks/clocks.js";
import type { CasePlan } from "../cases/case-plan.js";
import type { Period } from "../cases/period.js";
import type { Operation } from "./operations.js";
import type { RecordedOperation } from "./recorded-operation.js";
import type { Duty, Simulation } from "./simulation.js";
import { system } from "./system.js";

/** An obligation as it stands: when it warns and runs out, and whether it is settled by now. */
export interface OwedDuty extends Omit<Duty, "settledAt"> {
  readonly atRiskAt: number | null;
  readonly dueAt: number | null;
  readonly settledAt: number | null;
}

/** What has happened in a case up to the present: everything that is stored of it follows from this. */
export interface History {
  readonly plan: CasePlan;
  readonly period: Period;
  /** The oldest first. */
  readonly deeds: readonly RecordedOperation[];
  readonly duties: readonly OwedDuty[];
  find(operation: Operation, of?: Partial<RecordedOperation>): RecordedOperation | undefined;
  all(...wanted: readonly Operation[]): readonly RecordedOperation[];
}

/** What a simulation has come to by the end of the period: nobody goes on with a case that stalls, but its clocks run on. */
export function historyOf(simulation: Simulation, period: Period): History {
  const { plan } = simulation;
  const until = period.until.getTime();
  const limit = Math.min(until, plan.stalledAt);
  const duties = simulation.duties
    .filter(({ startedAt }) => startedAt <= limit)
    .map((duty): OwedDuty => {
      const { atRiskAt, dueAt } = clockEnd(clocks[duty.clock], new Date(duty.startedAt));
      const settledAt = duty.settledAt <= limit ? duty.settledAt : null;
      return { ...duty, atRiskAt: atRiskAt?.getTime() ?? null, dueAt: dueAt?.getTime() ?? null, settledAt };
    });
  const done = simulation.deeds.filter(({ at }) => at <= limit);
  const deeds = [...done, ...duties.flatMap((duty) => clockDeeds(duty, until))].sort((one, other) => one.at - other.at);
  return {
    plan,
    period,
    deeds,
    duties,
    find: (operation, of = {}) =>
      deeds.find(
        (deed) =>
          deed.operation === operation &&
          Object.entries(of).every(([name, value]) => deed[name as keyof RecordedOperation] === value),
      ),
    all: (...wanted) => deeds.filter(({ operation }) => wanted.includes(operation)),
  };
}

/** A clock warns, and its end is recorded, where nobody has been notified by then. */
function clockDeeds({ id, clock, atRiskAt, dueAt, settledAt }: OwedDuty, until: number): readonly RecordedOperation[] {
  const { title } = clocks[clock];
  const deed = (operation: Operation, at: number, text: string): RecordedOperation => ({
    ...{ operation, at, by: system, text, service: null, round: 1, partId: id },
  });
  const happens = (at: number | null): at is number =>
    at !== null && at <= until && (settledAt === null || at < settledAt);
  return [
    ...(happens(atRiskAt)
      ? [deed("recordNotificationAtRisk", atRiskAt, `The notice that "${title}" asks for is at risk`)]
      : []),
    ...(happens(dueAt)
      ? [
          deed(
            "recordMissedNotification",
            dueAt,
            `The notice that "${title}" asks for was not given by ${new Date(dueAt).toISOString()}`,
          ),
        ]
      : []),
  ];
}
