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
  all("recordAnalysis").map((deed) => ({
    id: deed.partId ?? "",
    incidentId: plan.id,
    serviceIds: plan.services.map(({ service }) => service.id),
    notAffectedServiceIds: plan.services.flatMap(({ service, released }) => (released ? service.id : [])),
    attackVector: plan.theme.vector,
    findings: `${plan.words(plan.theme.signs)} ${textOf(deed)}`,
    rootCause: plan.random.chance(0.8) ? textOf(deed) : null,
    customerDataDisclosed: plan.touchesData ? "YES" : "NO",
    recordedById: deed.by.id,
    recordedAt: new Date(deed.at),
  }));

/** What the teams of the services did. */
export const stepRows = ({ plan, all }: History): readonly ResponseStep[] =>
  all("recordContainment", "recordEviction", "recordMitigation", "recordRestoration").map((deed) => ({
    id: plan.random.identifier(deed.at),
    incidentId: plan.id,
    serviceId: deed.service?.service.id ?? null,
    round: deed.round,
    phase: termOf(deed.operation).phase as ResponseStep["phase"],
    description: textOf(deed),
    outcome: deed.text.split(" Outcome: ")[1] ?? textOf(deed),
    executedById: deed.by.id,
    executedAt: new Date(deed.at),
  }));

/** How each service is to recover: proposed by its team, agreed by security. */
export const planRows = ({ plan, all, find }: History): readonly RecoveryPlan[] =>
  all("proposeRecoveryPlan").map((deed) => {
    const agreed = find("agreeRecoveryPlan", { partId: deed.partId });
    return {
      id: deed.partId ?? "",
      incidentId: plan.id,
      serviceId: deed.service?.service.id ?? "",
      round: deed.round,
      version: agreed ? 2 : 1,
      state: agreed ? "AGREED" : "PROPOSED",
      text: textOf(deed),
      proposedBySide: "SERVICE_TEAM",
      proposedById: deed.by.id,
      proposedByName: deed.by.name,
      proposedAt: new Date(deed.at),
      agreedById: agreed?.by.id ?? null,
      agreedAt: agreed ? new Date(agreed.at) : null,
    };
  });

/** What security asks a service to mind in its recovery. */
export const guidanceRows = ({ plan, period, all, find }: History): readonly Guidance[] =>
  all("issueRecoveryGuidance").map((deed) => {
    const answer = find("acknowledgeGuidance", { partId: deed.partId });
    return {
      id: deed.partId ?? "",
      incidentId: plan.id,
      serviceId: deed.service?.service.id ?? "",
      round: deed.round,
      version: answer ? 2 : 1,
      state: answer ? "ACKNOWLEDGED" : isOver(deed.at + 3 * dayMs, period) ? "EXPIRED" : "ISSUED",
      text: textOf(deed),
      issuedById: deed.by.id,
      issuedAt: new Date(deed.at),
      expiresAt: new Date(deed.at + 3 * dayMs),
      answeredById: answer?.by.id ?? null,
      answeredAt: answer ? new Date(answer.at) : null,
      reason: null,
    };
  });
