import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { sides } from "../../../../response-model/process/sides.js";
import type { ServiceFile } from "../../case-file.js";
import { hasExpired } from "../../has-expired.js";
import { sideOf } from "../../people/side-of.js";
import type { Guidance } from "../../records/response/guidance.js";
import type { RecoveryPlan } from "../../records/response/recovery-plan.js";

/** A recovery plan, in the file of its service. */
export interface PlanFile extends ServiceFile {
  readonly plan: RecoveryPlan;
}

/** The gates of what is written for one round of a service's response. */
export const roundGates = <File extends ServiceFile>(roundOf: (file: File) => number) =>
  gateRules<File>()({
    OF_PRESENT_ROUND: (file) => {
      const { service, response } = file;
      return roundOf(file) === response.round
        ? []
        : [["OVER", { service: service.name, round: String(response.round) }]];
    },
  });

/** Guidance, in the file of its service. */
export interface GuidanceFile extends ServiceFile {
  readonly given: Guidance;
}

/** The gates of answering guidance: what was refused in time can still be acknowledged. */
export const guidanceGates = gateRules<GuidanceFile>()({
  GUIDANCE_IN_TIME: ({ given, service }, { now }) =>
    given.state === "ISSUED" && given.expiresAt && hasExpired(given, now)
      ? [["ENDED", { service: service.name, expiresAt: given.expiresAt.toISOString() }]]
      : [],
});

/** The gates of agreeing a recovery plan. */
export const planGates = gateRules<PlanFile>()({
  PLAN_OF_THE_OTHER_SIDE: ({ plan, service }, { viewer }) =>
    sideOf(viewer, service) === plan.proposedBySide
      ? [["SAME_SIDE", { side: { en: sides[plan.proposedBySide].title, ko: sides[plan.proposedBySide].koreanTitle } }]]
      : [],
});
