import { ArrayMaxSize, IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { keptLogSources } from "./kept-log-sources.js";
import { LogSourceInput } from "./log-source-input.js";
import {
  analysisControls,
  dayOf,
  ServiceAnalysisInput,
  serviceAnalysisAction,
  setAnalysis,
} from "./service-analysis-action.js";

const max = 20_000;

@InputType({ description: "What the analysis says. What is left out stays as it is; `null` empties a text." })
export class EditServiceAnalysisInput extends ServiceAnalysisInput {
  @TextField("What was found in the alerts and logs, in Markdown.", { nullable: true, max })
  findings?: string | null;

  @TextField("What that tells of the service: habits of its users, weak points, noise, in Markdown.", {
    nullable: true,
    max,
  })
  insights?: string | null;

  @TextField("What follows from it: what to detect, tune, fix or watch, in Markdown.", { nullable: true, max })
  conclusions?: string | null;

  @IsOptional()
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @ValidateNested({ each: true })
  @Field(() => [LogSourceInput], {
    nullable: true,
    description: "All logs that were looked at, in place of those that were named; at most 100.",
  })
  logSources?: readonly LogSourceInput[] | null;
}

export const editServiceAnalysis = serviceAnalysisAction({
  name: "editServiceAnalysis",
  description:
    "Writes on the draft of the analysis of a service: what was found, which logs were looked at, what follows.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [{ machine: "ServiceAnalysis", from: ["DRAFT"], to: "DRAFT" }],
    establishes: [{ is: "ANALYSIS_WRITTEN", certainty: "POSSIBLY" }],
    clears: [{ is: "ANALYSIS_WRITTEN", certainty: "POSSIBLY" }],
    controls: analysisControls,
  },
  input: EditServiceAnalysisInput,
  decide: ({ input, loaded }) => {
    const { analysis, service } = loaded;
    const { findings, insights, conclusions, logSources } = input;
    const set = {
      ...(findings !== undefined && { findings }),
      ...(insights !== undefined && { insights }),
      ...(conclusions !== undefined && { conclusions }),
      ...(logSources && {
        logSources: keptLogSources(logSources, { from: analysis.periodFrom, until: analysis.periodUntil }),
      }),
    };
    if (Object.keys(set).length === 0)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. Give `findings`, `insights`, `conclusions` or `logSources`: what is to change.",
      );
    return {
      summary: `Wrote on the analysis of ${service.name} from ${dayOf(analysis.periodFrom)}`,
      writes: [setAnalysis(loaded, set)],
    };
  },
});
