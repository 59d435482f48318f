import type { DecisionInput } from "../../../platform/actions/action.js";
import type { Write } from "../../../platform/actions/decision.js";
import type { CaseFile } from "../domain/case-file.js";
import type { Records } from "../domain/records/records.js";
import type { ServiceResponse } from "../domain/records/response/service-response.js";
import { serviceMilestone } from "../domain/writes/milestones.js";

type Given = Pick<DecisionInput<object, CaseFile>, "loaded" | "viewer" | "now" | "newIdentifier">;

/** What begins the next round of a service's response: it is in analysis again, and nothing of the round before counts. */
export const nextRound = (given: Given, response: ServiceResponse): readonly Write<Records>[] => {
  const round = response.round + 1;
  return [
    {
      update: "ServiceResponse",
      id: response.id,
      set: { state: "ANALYSIS", round, analysisOpenedAt: given.now, vigilanceUntil: null },
    },
    serviceMilestone(given, "ANALYSIS_OPENED", { serviceId: response.serviceId, round }),
  ];
};
