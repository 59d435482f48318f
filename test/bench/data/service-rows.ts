import type { Milestone } from "../../../subgraphs/incidents/domain/records/case/milestone.js";
import type { Guidance } from "../../../subgraphs/incidents/domain/records/response/guidance.js";
import type { RecoveryPlan } from "../../../subgraphs/incidents/domain/records/response/recovery-plan.js";
import type { ResponseStep } from "../../../subgraphs/incidents/domain/records/response/response-step.js";
import type { ServiceResponse } from "../../../subgraphs/incidents/domain/records/response/service-response.js";
import type { ServiceResponseState } from "../../../subgraphs/response-model/machines/service-response-states.js";
import type { MilestoneKind } from "../../../subgraphs/response-model/process/milestone-kinds.js";
import { type AffectedService, type Case, type DeclaredStage, declaredStages, type Stage } from "./case.js";
import type { Organization, Person } from "./organization.js";
import type { Random } from "./random.js";
import { sentences } from "./words.js";

const isDeclared = (stage: Stage): stage is DeclaredStage => (declaredStages as readonly Stage[]).includes(stage);

/** The services of a case: mostly one; of two, the second is a step behind, or was released as not affected. */
export function affectedServices(
  random: Random,
  services: Organization["services"],
  stage: Stage,
): readonly [AffectedService, ...AffectedService[]] {
  const over = stage === "POST_INCIDENT_ACTIVITY" || stage === "CLOSED";
  const furthest: DeclaredStage = over ? "VALIDATED" : isDeclared(stage) ? stage : "ANALYSIS";
  const reached = declaredStages.indexOf(furthest);
  const affected = (service: Organization["services"][number], state: ServiceResponseState): AffectedService => ({
    service,
    owner: random.pick(service.people),
    state,
    round: reached > 0 && random.number() < 0.2 ? 2 : 1,
    evicted: reached >= declaredStages.indexOf("RECOVERY") && state !== "RELEASED",
  });
  const [first, second] = [random.pick(services), random.pick(services)];
  const main = affected(first, furthest);
  if (second === first || random.number() >= 0.15) return [main];
  const behind = over ? furthest : (declaredStages[Math.max(0, reached - 1)] ?? furthest);
  return [main, affected(second, (isDeclared(stage) || over) && random.number() < 0.3 ? "RELEASED" : behind)];
}

/** What a service has reached in its present round, with the minute of the case at which it did. */
const way: readonly { readonly kind: MilestoneKind; readonly from: DeclaredStage; readonly minute: number }[] = [
  { kind: "CONTAINMENT_STARTED", from: "CONTAINMENT", minute: 150 },
  { kind: "CONTAINED", from: "ERADICATION", minute: 400 },
  { kind: "ERADICATION_STARTED", from: "ERADICATION", minute: 450 },
  { kind: "ADVERSARY_EVICTED", from: "RECOVERY", minute: 900 },
  { kind: "VULNERABLE_PATHS_CLOSED", from: "RECOVERY", minute: 950 },
  { kind: "RECOVERY_STARTED", from: "RECOVERY", minute: 1_100 },
  { kind: "RESTORED", from: "RESTORED", minute: 2_000 },
  { kind: "VALIDATED", from: "VALIDATED", minute: 4_900 },
];

function reachedBy({ state, evicted }: AffectedService): typeof way {
  if (state === "RELEASED") return [{ kind: "RELEASED", from: "ANALYSIS", minute: 140 }];
  const furthest = declaredStages.indexOf(state);
  const isEviction = (kind: MilestoneKind) => kind === "ADVERSARY_EVICTED" || kind === "VULNERABLE_PATHS_CLOSED";
  return way.filter(({ kind, from }) => (isEviction(kind) ? evicted : declaredStages.indexOf(from) <= furthest));
}

export function responsesOf({ random, incident, services, at }: Case): readonly ServiceResponse[] {
  return services.map((affected, index) => {
    const { service, state, round } = affected;
    return {
      id: random.identifier(at(index)),
      incidentId: incident.id,
      serviceId: service.id,
      version: 1 + reachedBy(affected).length,
      state,
      round,
      joinedAt: at(index),
      analysisOpenedAt: at(round === 1 ? index : 130),
      severity: incident.severity,
      severityRank: incident.severityRank,
      priority: incident.priority,
      severityProvisional: false,
      assessmentDueAt: at(240),
      businessImpact: null,
      flaggedAt: null,
      releaseAgreedInRound: state === "RELEASED" ? round : null,
      vigilanceUntil: state === "VALIDATED" ? at(12_000) : null,
    };
  });
}

/** Everything that the incident and each of its services have reached, oldest first. */
export function milestonesOf(made: Case): readonly Milestone[] {
  const { random, incident, services, lead, at } = made;
  const milestone = (kind: MilestoneKind, reachedAt: Date, by: Person, of: Partial<Milestone> = {}): Milestone => ({
    id: random.identifier(reachedAt),
    incidentId: incident.id,
    serviceId: null,
    round: 1,
    kind,
    reachedAt,
    recordedById: by.id,
    forWholeIncident: false,
    ...of,
  });
  const { state, openedAt, receivedAt, declaredAt, postIncidentActivityAt, endedAt } = incident;
  const own = {
    OPENED: openedAt,
    RECEIVED: receivedAt,
    DECLARED: declaredAt,
    POST_INCIDENT_ACTIVITY: postIncidentActivityAt,
  };
  const ofIncident = Object.entries(own).flatMap(([kind, time]) =>
    time ? [milestone(kind as keyof typeof own, time, kind === "OPENED" ? made.owner : lead)] : [],
  );
  const ended =
    endedAt && state !== "SUSPECTED" && state !== "RECEIVED" ? [milestone(state as "CLOSED", endedAt, lead)] : [];
  const ofServices = services.flatMap((affected, index) => {
    const { service, owner, round } = affected;
    const of = (number: number) => ({ serviceId: service.id, round: number });
    const before =
      round === 1
        ? []
        : [
            milestone("CONTAINMENT_STARTED", at(110 + index), owner, of(1)),
            milestone("ANALYSIS_OPENED", at(130 + index), lead, of(round)),
          ];
    return [
      milestone("ANALYSIS_OPENED", at(index), owner, of(1)),
      ...before,
      ...reachedBy(affected).map(({ kind, minute }) =>
        milestone(kind, at(minute + index), kind === "VALIDATED" || kind === "RELEASED" ? lead : owner, of(round)),
      ),
    ];
  });
  return [...ofIncident, ...ended, ...ofServices];
}

const phases = { CONTAINED: "CONTAINMENT", ADVERSARY_EVICTED: "ERADICATION", RESTORED: "RECOVERY" } as const;

export function responseStepsOf({ random, incident, services, at }: Case): readonly ResponseStep[] {
  return services.flatMap((affected, index) =>
    reachedBy(affected).flatMap(({ kind, minute }) => {
      const phase = kind in phases ? phases[kind as keyof typeof phases] : undefined;
      if (!phase) return [];
      return Array.from({ length: 1 + random.below(2) }, () => ({
        id: random.identifier(at(minute + index)),
        incidentId: incident.id,
        serviceId: affected.service.id,
        round: affected.round,
        phase,
        description: random.pick(sentences),
        outcome: random.pick(sentences),
        executedById: affected.owner.id,
        executedAt: at(minute + index),
      }));
    }),
  );
}

/** How a service recovers: agreed, and guided, from the eradication on. */
export function plansOf({ random, incident, services, lead, at }: Case) {
  const plans: RecoveryPlan[] = [];
  const guidance: Guidance[] = [];
  for (const affected of services) {
    const { service, owner, round } = affected;
    if (!reachedBy(affected).some(({ kind }) => kind === "ERADICATION_STARTED")) continue;
    const of = { incidentId: incident.id, serviceId: service.id, round, version: 2 } as const;
    plans.push({
      id: random.identifier(at(500)),
      ...of,
      state: "AGREED",
      text: random.pick(sentences),
      proposedBySide: "SERVICE_TEAM",
      proposedById: owner.id,
      proposedByName: owner.name,
      proposedAt: at(500),
      agreedById: lead.id,
      agreedAt: at(520),
    });
    guidance.push({
      id: random.identifier(at(510)),
      ...of,
      state: "ACKNOWLEDGED",
      text: random.pick(sentences),
      issuedById: lead.id,
      issuedAt: at(510),
      expiresAt: at(1_950),
      answeredById: owner.id,
      answeredAt: at(530),
      reason: null,
    });
  }
  return { plans, guidance };
}
