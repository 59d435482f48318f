import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { reviewForServiceAggregate } from "../../store/aggregates/review-for-service-aggregate.js";
import { ReviewInput } from "./review-action.js";

@InputType({ description: "What the team of an affected service found, looking back." })
export class ContributeServiceSideAnalysisInput extends ReviewInput {
  @IdentifierField("The affected service that the analysis is about.")
  serviceId!: string;

  @TextField("Why the service was open to this: its causes inside the service.", { max: 20_000 })
  exposure!: string;

  @TextField("How the monitoring of the service did: what it saw, when, and what it missed.")
  detectionPerformance!: string;

  @TextField("How the people of the service and their procedures did.")
  responsePerformance!: string;
}

export const contributeServiceSideAnalysis = actionsOn(reviewForServiceAggregate)({
  name: "contributeServiceSideAnalysis",
  description:
    "Adds the view of an affected service to the review, by the team that owns that service. Contributed again, it replaces the one before.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "SERVICE_SIDE_INCIDENT_ANALYSIS" }],
    transitions: [{ machine: "Review", from: ["IN_REVIEW"], to: "IN_REVIEW" }],
    gates: ["SERVICE_REVIEWED"],
    establishes: [{ is: "SERVICE_SIDE_ANALYSIS_CONTRIBUTED", certainty: "POSSIBLY" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1", "3.4.2"] }],
  },
  input: ContributeServiceSideAnalysisInput,
  decide: ({ input, loaded: { review, services, serviceSideAnalyses }, viewer, now, newIdentifier }) => {
    const analysis = {
      exposure: input.exposure,
      detectionPerformance: input.detectionPerformance,
      responsePerformance: input.responsePerformance,
      contributedById: viewer.personId,
      contributedAt: now,
    };
    const { serviceId } = input;
    const earlier = serviceSideAnalyses.find((one) => one.serviceId === serviceId);
    const service = services.find(({ id }) => id === serviceId);
    return {
      summary: `Contributed the analysis of ${service?.name}: ${input.exposure}`,
      writes: [
        earlier
          ? { update: "ServiceSideAnalysis", id: earlier.id, set: analysis }
          : {
              insert: "ServiceSideAnalysis",
              row: { id: newIdentifier(), reviewId: review.id, serviceId, ...analysis },
            },
      ],
    };
  },
});
