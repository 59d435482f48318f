import type { ServiceResponseState } from "../machines/case/service-response-states.js";
import type { Side } from "../process/sides.js";
import type { Term, Vocabulary } from "../vocabulary.js";

interface PlanStepKindTerm extends Term {
  /** The side that carries it out. */
  readonly by: Side;
  /** The state of the service's response from which on it makes sense to begin it. */
  readonly from: ServiceResponseState;
}

/** What a step of the plan of a service is for. The order is that of the response. */
export const planStepKinds = {
  CONTAIN: {
    title: "Contain",
    by: "SERVICE_TEAM",
    from: "CONTAINMENT",
    description: "Keeps the adversary from reaching more systems, data or customers.",
  },
  EVICT: {
    title: "Evict",
    by: "SERVICE_TEAM",
    from: "ERADICATION",
    description: "Removes the adversary: sessions, credentials, implants, persistence.",
  },
  MITIGATE: {
    title: "Mitigate",
    by: "SERVICE_TEAM",
    from: "ERADICATION",
    description: "Closes a way in that the adversary used or could use.",
  },
  RESTORE: {
    title: "Restore",
    by: "SERVICE_TEAM",
    from: "RECOVERY",
    description: "Brings a part of the service back to its last known good state.",
  },
  INSPECT: {
    title: "Inspect",
    by: "SERVICE_TEAM",
    from: "RECOVERY",
    description: "Inspects an attack path in the restored state.",
  },
  VALIDATE: {
    title: "Validate",
    by: "SECURITY_TEAM",
    from: "RESTORED",
    description: "Shows, from outside the service team, that no sign of the breach is left in the restored service.",
  },
} as const satisfies Vocabulary<PlanStepKindTerm>;

export type PlanStepKind = keyof typeof planStepKinds;
