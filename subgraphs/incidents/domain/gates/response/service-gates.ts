import {
  type PlanStepKind,
  planStepKinds,
} from "../../../../response-model/containment-eradication-recovery/plan-step-kinds.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { ServiceFile } from "../../case-file.js";
import { hasExpired } from "../../has-expired.js";
import { holderOf, openOfferOf, ownerRole } from "../../people/holder-of.js";
import type { Guidance } from "../../records/response/guidance.js";
import { reachedInRound } from "../../response/reached-in-round.js";
import { stepsOfRound } from "../../response/steps-of-round.js";
import { shutOutCustodians } from "../../shut-out-custodians.js";
import { stepWords } from "./step-words.js";

const met = [] as const;

/** The service and the round of its response, as refusals name them. */
const placesOf = ({ service, response }: ServiceFile) => ({ service: service.name, round: String(response.round) });

/** What a service's present round has of a kind. */
const ofRound = <One extends { readonly serviceId: string; readonly round: number }>(
  all: readonly One[],
  { response: { serviceId, round } }: ServiceFile,
) => all.filter((one) => one.serviceId === serviceId && one.round === round);

/** Closing waits for the end of the vigilance, so one that a slip of the pen sets a century ahead would keep the incident open. */
const maxVigilanceMs = 366 * 24 * 3_600_000;

/** Whether guidance has ended without an answer, also where that is not recorded yet. */
const isUnanswered = (guidance: Guidance, now: Date) =>
  guidance.state === "EXPIRED" || (guidance.state === "ISSUED" && hasExpired(guidance, now));

/** What counts of the guidance of a round: not what was taken back, and not what ended without an answer and was issued again. */
function standingOf(all: readonly Guidance[], now: Date): readonly Guidance[] {
  const kept = all.filter(({ state }) => state !== "WITHDRAWN");
  const isIssuedAgain = ({ expiresAt }: Guidance) => kept.some(({ issuedAt }) => expiresAt && issuedAt >= expiresAt);
  return kept.filter((one) => !isUnanswered(one, now) || !isIssuedAgain(one));
}

/** Whether a step is carried out in recovery, so that it is part of the recovery plan. */
const isOfRecovery = (kind: PlanStepKind) => planStepKinds[kind].from === "RECOVERY";

/** The analyses of a service's present round. */
const analysesOfRound = ({ analyses, response }: ServiceFile) =>
  analyses.filter(
    ({ serviceIds, recordedAt }) => serviceIds.includes(response.serviceId) && recordedAt >= response.analysisOpenedAt,
  );

/** The gates of the response of one service, in its present round. */
export const serviceGates = gateRules<ServiceFile, { readonly observedSince?: Date; readonly vigilanceUntil?: Date }>()(
  {
    SERVICES_AFFECTED: ({ service, response }) =>
      response.state === "RELEASED" ? [["NOT_AFFECTED", { services: service.name }]] : met,
    // The release of a service takes the incident from its team, where only the teams of affected services read it.
    READERS_REMAIN: (file) => {
      const { serviceIds, handling } = file.incident;
      const after = { serviceIds: serviceIds.filter((id) => id !== file.service.id) };
      const names = shutOutCustodians(file, after).map(({ name }) => name);
      return names.length > 0 ? [["SHUTS_OUT_CUSTODIANS", { names, handling }]] : met;
    },
    SEVERITY_ASSESSED: ({ service, response: { severity, severityProvisional } }) => {
      if (severity === null) return [["SERVICE_NOT_ASSESSED", { service: service.name }]];
      return severityProvisional ? [["PROVISIONAL", { service: service.name }]] : met;
    },
    SEVERITY_KNOWN: ({ service, response: { severity, assessmentDueAt } }) =>
      severity !== null ? met : [["NOT_ASSESSED", { service: service.name, dueAt: assessmentDueAt.toISOString() }]],
    ASSESSMENT_OVERDUE: ({ service, response }, { now }) => {
      const { severity, severityProvisional, assessmentDueAt } = response;
      if (severity !== null && !severityProvisional) return [["ASSESSED", { service: service.name }]];
      return assessmentDueAt > now
        ? [["NOT_YET", { service: service.name, dueAt: assessmentDueAt.toISOString() }]]
        : met;
    },
    OWNER_ACCEPTED: ({ assignments, service }) => {
      const role = ownerRole(service.id);
      if (holderOf(role, assignments)) return met;
      const offer = openOfferOf(role, assignments);
      return [
        offer
          ? ["OWNER_OFFERED", { service: service.name, person: offer.personName }]
          : ["NO_OWNER", { service: service.name }],
      ];
    },
    ANALYSIS_RECORDED: (file) =>
      analysesOfRound(file).length > 0
        ? met
        : [["NOT_RECORDED", { ...placesOf(file), analysisOpenedAt: file.response.analysisOpenedAt.toISOString() }]],
    FOUND_NOT_AFFECTED: (file) =>
      analysesOfRound(file).at(-1)?.notAffectedServiceIds.includes(file.response.serviceId)
        ? met
        : [["NOT_FOUND", placesOf(file)]],
    RELEASE_AGREED: (file) =>
      file.response.releaseAgreedInRound === file.response.round ? met : [["NOT_AGREED", placesOf(file)]],
    CONTAINMENT_RECORDED: (file) =>
      reachedInRound(file, "CONTAINED").length > 0 ? met : [["NOT_RECORDED", placesOf(file)]],
    ADVERSARY_EVICTED: (file) =>
      reachedInRound(file, "ADVERSARY_EVICTED").length > 0 ? met : [["NOT_RECORDED", placesOf(file)]],
    VULNERABLE_PATHS_CLOSED: (file) =>
      reachedInRound(file, "VULNERABLE_PATHS_CLOSED").length > 0 ? met : [["NOT_RECORDED", placesOf(file)]],
    RECOVERY_PLAN_AGREED: (file) => {
      const plans = ofRound(file.plans, file);
      const proposed = plans.find(({ state }) => state === "PROPOSED");
      if (proposed) return [["PROPOSED", { service: file.service.name, person: proposed.proposedByName }]];
      if (!plans.some(({ state }) => state === "AGREED")) return [["NONE", placesOf(file)]];
      const left = stepsOfRound(file).filter(({ state, kind }) => state === "PROPOSED" && isOfRecovery(kind));
      const steps = left.map((step) => stepWords(step, file));
      return steps.length > 0 ? [["STEPS_PROPOSED", { service: file.service.name, steps }]] : met;
    },
    GUIDANCE_ACKNOWLEDGED: (file, { now }) => {
      const guidance = standingOf(ofRound(file.guidance, file), now);
      if (guidance.length === 0) return [["NONE", placesOf(file)]];
      const refused = guidance.find(({ state }) => state === "REFUSED");
      if (refused) return [["REFUSED", { service: file.service.name, reason: refused.reason ?? "" }]];
      const ended = guidance.find((one) => isUnanswered(one, now));
      if (ended?.expiresAt)
        return [["EXPIRED", { service: file.service.name, expiresAt: ended.expiresAt.toISOString() }]];
      return guidance.some(({ state }) => state === "ISSUED") ? [["UNANSWERED", { service: file.service.name }]] : met;
    },
    WATCHED_SINCE_RESTORATION: (file, { input: { observedSince, vigilanceUntil }, now }) => {
      const restoredAt = reachedInRound(file, "RESTORED").at(-1)?.reachedAt;
      if (observedSince && observedSince > now) return [["NOT_BEGUN"]];
      if (observedSince && restoredAt && observedSince < restoredAt)
        return [["BEFORE_RESTORATION", { service: file.service.name, restoredAt: restoredAt.toISOString() }]];
      if (!vigilanceUntil) return met;
      if (vigilanceUntil <= now) return [["VIGILANCE_OVER"]];
      return vigilanceUntil.getTime() - now.getTime() > maxVigilanceMs ? [["VIGILANCE_TOO_LONG"]] : met;
    },
    VALIDATED_FROM_OUTSIDE: ({ service }, { viewer }) =>
      viewer.memberships.some(({ teamId }) => teamId === service.ownerTeamId)
        ? [["OWN_TEAM", { service: service.name }]]
        : met,
  },
);
