import { type Severity, severities } from "../../../subgraphs/response-model/detection-and-analysis/severities.js";
import type { IncidentState } from "../../../subgraphs/response-model/machines/case/incident-states.js";
import type { ServiceResponseState } from "../../../subgraphs/response-model/machines/case/service-response-states.js";
import type { ReviewState } from "../../../subgraphs/response-model/machines/lessons/review-states.js";
import type { AffectedService } from "../cases/case-plan.js";
import { isOwnFind } from "./detection/open-case.js";
import type { History } from "./history.js";
import { termOf } from "./operations.js";
import type { RecordedOperation } from "./recorded-operation.js";

interface ServiceStanding {
  readonly affected: AffectedService;
  state: ServiceResponseState;
  round: number;
  readonly joinedAt: number;
  analysisOpenedAt: number;
  severity: Severity | null;
  version: number;
  validatedAt: number | null;
  releaseAgreedInRound: number | null;
}

/** A change of how bad it is, for a service or for all. */
interface SeverityStep {
  readonly recorded: RecordedOperation;
  readonly service: AffectedService | null;
  readonly from: Severity | null;
  readonly to: Severity;
}

/** A state change that an operation made. */
interface StateStep {
  readonly recorded: RecordedOperation;
  readonly service: AffectedService | null;
  readonly from: string | null;
  readonly to: string;
}

/** How a case stands after all that has happened in it. */
export interface Standing {
  state: IncidentState;
  severity: Severity;
  reviewState: ReviewState | null;
  reopenings: number;
  readonly services: ServiceStanding[];
  readonly severitySteps: SeverityStep[];
  readonly stateSteps: StateStep[];
}

const rankOf = (severity: Severity) => Object.keys(severities).indexOf(severity);

export function standingAfter({ plan, recordedOperations }: History): Standing {
  // While no service is assessed it counts as of medium severity.
  const opening = isOwnFind(plan) ? null : plan.severity;
  const standing: Standing = {
    ...{ state: "SUSPECTED", severity: opening ?? "MEDIUM", reviewState: null, reopenings: 0 },
    ...{ services: [], severitySteps: [], stateSteps: [] },
  };
  for (const recorded of recordedOperations) {
    const { operation, reviewState } = recorded;
    if (operation === "escalateAlert" || operation === "openIncident")
      begin(standing, recorded, plan.services, opening);
    follow(standing, recorded);
    if (reviewState) standing.reviewState = reviewState;
    if (recorded.severity) judge(standing, recorded, recorded.severity);
  }
  return standing;
}

const joined = (affected: AffectedService, at: number, severity: Severity | null): ServiceStanding => ({
  ...{ affected, state: "ANALYSIS", round: 1, joinedAt: at, analysisOpenedAt: at, severity, version: 1 },
  ...{ validatedAt: null, releaseAgreedInRound: null },
});

function begin(
  standing: Standing,
  recorded: RecordedOperation,
  services: readonly AffectedService[],
  severity: Severity | null,
): void {
  for (const [place, affected] of services.entries())
    if (!affected.joinsLate) standing.services.push(joined(affected, recorded.at, place === 0 ? severity : null));
  if (!severity) return;
  for (const service of [services[0] ?? null, null])
    standing.severitySteps.push({ recorded, service, from: null, to: severity });
}

/** What an operation leads to, for the incident and for its service. */
function follow(standing: Standing, recorded: RecordedOperation): void {
  const { operation, service, at } = recorded;
  const { serviceState, incidentState } = termOf(operation);
  const to = recorded.incidentState ?? incidentState;
  if (to && to !== standing.state) {
    standing.stateSteps.push({ recorded, service: null, from: standing.state, to });
    standing.state = to;
  }
  if (operation === "reopenIncident") {
    standing.reopenings += 1;
    standing.reviewState = null;
    for (const affected of recorded.again ?? []) nextRound(standing, affected, at);
  }
  if (operation === "addAffectedService" && service) standing.services.push(joined(service, at, null));
  const own = standing.services.find(({ affected }) => affected === service);
  if (!own) return;
  own.version += 1;
  if (operation === "agreeRelease") own.releaseAgreedInRound = own.round;
  if (operation === "returnToAnalysis") nextRound(standing, own.affected, at, recorded);
  if (operation === "returnToAnalysis" || !serviceState || serviceState === own.state) return;
  standing.stateSteps.push({ recorded, service, from: own.state, to: serviceState });
  own.state = serviceState;
  own.validatedAt = serviceState === "VALIDATED" ? at : own.validatedAt;
}

function nextRound(standing: Standing, affected: AffectedService, at: number, recorded?: RecordedOperation): void {
  const own = standing.services.find((one) => one.affected === affected);
  if (!own) return;
  if (recorded) standing.stateSteps.push({ recorded, service: affected, from: own.state, to: "ANALYSIS" });
  Object.assign(own, { state: "ANALYSIS", round: own.round + 1, analysisOpenedAt: at, validatedAt: null });
}

/** The incident is as bad as the gravest of its services. */
function judge(standing: Standing, recorded: RecordedOperation, to: Severity): void {
  const own = standing.services.find(({ affected }) => affected === recorded.service);
  if (!own) return;
  standing.severitySteps.push({ recorded, service: own.affected, from: own.severity, to });
  own.severity = to;
  const known = standing.services.flatMap(({ severity, state }) => (severity && state !== "RELEASED" ? severity : []));
  const gravest = known.toSorted((one, other) => rankOf(other) - rankOf(one))[0] ?? standing.severity;
  if (gravest === standing.severity) return;
  standing.severitySteps.push({ recorded, service: null, from: standing.severity, to: gravest });
  standing.severity = gravest;
}
