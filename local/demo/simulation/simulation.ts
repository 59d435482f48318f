import type { Clock } from "../../../subgraphs/response-model/notification/clocks/clocks.js";
import type { AffectedService, CasePlan } from "../cases/case-plan.js";
import type { Person } from "../cases/organization.js";
import type { Operation } from "./operations.js";
import type { RecordedOperation } from "./recorded-operation.js";

/** An obligation to notify somebody of a case, and when they are notified, if time goes on for long enough. */
export interface Obligation {
  readonly id: string;
  readonly clock: Clock;
  readonly addresseeName: string;
  readonly reason: string | null;
  readonly startedAt: number;
  readonly settledAt: number;
  /** The end of a case settles what it still owes. */
  readonly by: "NOTICE" | "EXCEPTION" | "END";
  readonly noticeId: string | null;
}

type More = Partial<
  Pick<
    RecordedOperation,
    "service" | "round" | "partId" | "severity" | "tag" | "reviewState" | "incidentState" | "again"
  >
>;

/** What happens in a case, while it is being made up. */
export interface Simulation {
  readonly plan: CasePlan;
  readonly recordedOperations: RecordedOperation[];
  readonly obligations: Obligation[];
  /** The round that each service is in. */
  readonly rounds: Map<AffectedService, number>;
  /** How often it was reopened so far. */
  reopenings: number;
  do(operation: Operation, at: number, by: Person, text: string, more?: More): void;
  /** That many minutes later, in a case of medium severity; sooner in a graver one. */
  later(at: number, medianMinutes: number, spread?: number): number;
}

const minuteMs = 60_000;

export function simulationOf(plan: CasePlan): Simulation {
  const { random, pace } = plan;
  const simulation: Simulation = {
    plan,
    recordedOperations: [],
    obligations: [],
    rounds: new Map(plan.services.map((affected) => [affected, 1])),
    reopenings: 0,
    do(operation, at, by, text, { service = null, round, partId = null, ...more } = {}) {
      const ofService = service && simulation.rounds.get(service);
      const standing = round ?? ofService ?? 1 + simulation.reopenings;
      simulation.recordedOperations.push({
        operation,
        at: Math.floor(at),
        by,
        text,
        service,
        round: standing,
        partId,
        ...more,
      });
    },
    later: (at, medianMinutes, spread) => at + minuteMs * Math.max(0.4, random.around(medianMinutes * pace, spread)),
  };
  return simulation;
}
