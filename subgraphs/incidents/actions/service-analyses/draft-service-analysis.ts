import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { AnalysisPeriod } from "../../../response-model/schema/enums.js";
import { analysedPeriod } from "../../domain/service-analyses/analysed-period.js";
import { newServiceAnalysisAggregate } from "../../store/aggregates/service-analyses/new-service-analysis-aggregate.js";
import { analysisControls, dayOf } from "./service-analysis-action.js";

@InputType({ description: "Which service is looked at, over which period." })
export class DraftServiceAnalysisInput {
  @IdentifierField("The service.")
  serviceId!: string;

  @Field(() => AnalysisPeriod, { description: "Over which kind of period." })
  kind!: AnalysisPeriod;

  @Field(() => Date, { description: "When the period begins: of a month or quarter, its first day at midnight UTC." })
  from!: Date;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When it ends; leave it out for a month or a quarter." })
  until?: Date | null;
}

export const draftServiceAnalysis = actionsOn(newServiceAnalysisAggregate)({
  name: "draftServiceAnalysis",
  description:
    "Begins the analysis of a service over a period: its own team looks at what its alerts and logs say. The trends over the alerts are computed as they are looked at, and kept when it is published.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [{ machine: "ServiceAnalysis", from: [], to: "DRAFT" }],
    gates: ["ANALYSIS_PERIOD_FREE"],
    clears: ["ANALYSIS_PERIOD_FREE"],
    controls: analysisControls,
  },
  input: DraftServiceAnalysisInput,
  decide: ({ input, loaded: { service }, viewer, now, newIdentifier }) => {
    const period = analysedPeriod(input);
    if (!period)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. A month begins on its first day at midnight UTC, a quarter so in January, April, July or October: give that as `from`, and leave `until` out. Of any other period, give `until`, after `from` by at most 366 days. No period begins before 1970.",
      );
    const { from, until } = period;
    return {
      summary: `Began the analysis of ${service.name} from ${dayOf(from)} until ${dayOf(until)}`,
      writes: [
        {
          insert: "ServiceAnalysis",
          row: {
            id: newIdentifier(),
            version: 1,
            state: "DRAFT",
            serviceId: service.id,
            kind: input.kind,
            periodFrom: from,
            periodUntil: until,
            edition: 1,
            amendsId: null,
            amendmentReason: null,
            findings: null,
            insights: null,
            conclusions: null,
            logSources: [],
            trends: null,
            draftedById: viewer.personId,
            draftedByName: viewer.name,
            draftedAt: now,
            publishedById: null,
            publishedByName: null,
            publishedAt: null,
            discardReason: null,
            withdrawnById: null,
            withdrawnByName: null,
            withdrawnAt: null,
            withdrawalReason: null,
          },
        },
      ],
    };
  },
});
