import type { Analysis } from "../../../../subgraphs/incidents/domain/records/case/analysis.js";
import type { Guidance } from "../../../../subgraphs/incidents/domain/records/response/guidance.js";
import type { RecoveryPlan } from "../../../../subgraphs/incidents/domain/records/response/recovery-plan.js";
import type { ResponseStep } from "../../../../subgraphs/incidents/domain/records/response/response-step.js";
import type { History } from "../../simulation/history.js";
import { termOf } from "../../simulation/operations.js";
import type { RecordedOperation } from "../../simulation/recorded-operation.js";
import { isOver } from "../is-over.js";

const textOf = ({ text }: RecordedOperation) => text.slice(text.indexOf(": ") + 2).replace(/ Outcome: .*$/, "");
const dayMs = 24 * 3_600_000;

/** What security found out. */
export const analysisRows = ({ plan, all }: History): readonly Analysis[] =>
  all("recordAnalysis").map((recorded) => ({
    id: recorded.partId ?? "",
    incidentId: plan.id,
    serviceIds: plan.services.map(({ service }) => service.id),
    notAffectedServiceIds: plan.services.flatMap(({ service, released }) => (released ? service.id : [])),
    attackVector: plan.theme.vector,
    findings: `${plan.words(plan.theme.signs)} ${textOf(recorded)}`,
    rootCause: plan.random.chance(0.8) ? textOf(recorded) : null,
    customerDataDisclosed: plan.touchesData ? "YES" : "NO",
    recordedById: recorded.by.id,
    recordedAt: new Date(recorded.at),
  }));

/** What the teams of the services did. */
export const stepRows = ({ plan, all }: History): readonly ResponseStep[] =>
  all("recordContainment", "recordEviction", "recordMitigation", "recordRestoration").map((recorded) => ({
    id: plan.random.identifier(recorded.at),
    incidentId: plan.id,
    serviceId: recorded.service?.service.id ?? null,
    round: recorded.round,
    phase: termOf(recorded.operation).phase as ResponseStep["phase"],
    description: textOf(recorded),
    outcome: recorded.text.split(" Outcome: ")[1] ?? textOf(recorded),
    executedById: recorded.by.id,
    executedAt: new Date(recorded.at),
  }));

/** How each service is to recover: proposed by its team, agreed by security. */
export const planRows = ({ plan, all, find }: History): readonly RecoveryPlan[] =>
  all("proposeRecoveryPlan").map((recorded) => {
    const agreed = find("agreeRecoveryPlan", { partId: recorded.partId });
    return {
      id: recorded.partId ?? "",
      incidentId: plan.id,
      serviceId: recorded.service?.service.id ?? "",
      round: recorded.round,
      version: agreed ? 2 : 1,
      state: agreed ? "AGREED" : "PROPOSED",
      text: textOf(recorded),
      proposedBySide: "SERVICE_TEAM",
      proposedById: recorded.by.id,
      proposedByName: recorded.by.name,
      proposedAt: new Date(recorded.at),
      agreedById: agreed?.by.id ?? null,
      agreedAt: agreed ? new Date(agreed.at) : null,
    };
  });

/** What security asks a service to mind in its recovery. */
export const guidanceRows = ({ plan, period, all, find }: History): readonly Guidance[] =>
  all("issueRecoveryGuidance").map((recorded) => {
    const answer = find("acknowledgeGuidance", { partId: recorded.partId });
    return {
      id: recorded.partId ?? "",
      incidentId: plan.id,
      serviceId: recorded.service?.service.id ?? "",
      round: recorded.round,
      version: answer ? 2 : 1,
      state: answer ? "ACKNOWLEDGED" : isOver(recorded.at + 3 * dayMs, period) ? "EXPIRED" : "ISSUED",
      text: textOf(recorded),
      issuedById: recorded.by.id,
      issuedAt: new Date(recorded.at),
      expiresAt: new Date(recorded.at + 3 * dayMs),
      answeredById: answer?.by.id ?? null,
      answeredAt: answer ? new Date(answer.at) : null,
      reason: null,
    };
  });
