import { ArrayMaxSize, ArrayMinSize, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { withLogDays } from "../../domain/service-analyses/with-log-days.js";
import { keptLogSources } from "./kept-log-sources.js";
import { LogDayInput } from "./log-day-input.js";
import {
  analysisControls,
  dayOf,
  ServiceAnalysisInput,
  serviceAnalysisAction,
  setAnalysis,
} from "./service-analysis-action.js";

@InputType({ description: "What a log comes to on some days of the period of an analysis." })
export class RecordLogDaysInput extends ServiceAnalysisInput {
  @TextField("What the log is called; by its name it is found in the analysis of the period before.", {
    max: 200,
    isOneLine: true,
  })
  name!: string;

  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(367, { message: "must name at most 367" })
  @ValidateNested({ each: true })
  @Field(() => [LogDayInput], {
    description: "The days, each once, at most 367. What was said of one of them before is replaced; other days stay.",
  })
  days!: readonly LogDayInput[];
}

export const recordLogDays = serviceAnalysisAction({
  name: "recordLogDays",
  description:
    "Hands in what a log of the service comes to on some days, for the draft of an analysis that names the log: a program of its team does this each day, or somebody of the team. Which logs are looked at, a person has said. The log is what its days say: it reaches from the first to the last of them, and has no data on a day between them that nobody has handed in. What was written of the log without days is replaced, but for gaps: those within a day stay until somebody edits them, and a day that is handed in is none. No day is handed in before it has begun. Other logs and texts stay.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    actors: ["PERSON", "SERVICE_ACCOUNT"],
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [{ machine: "ServiceAnalysis", from: ["DRAFT"], to: "DRAFT" }],
    gates: ["LOG_NAMED", "SEEN_ALREADY", "LOG_DAYS_OF_ANALYSIS"],
    controls: analysisControls,
  },
  input: RecordLogDaysInput,
  decide: ({ input: { name, days }, loaded }) => {
    const { analysis, service } = loaded;
    const others = analysis.logSources.filter((log) => log.name !== name);
    const twice = days.find(({ day }, place) => days.findIndex((one) => one.day === day) !== place);
    if (twice)
      throw new CordonError("BAD_USER_INPUT", `Nothing was done. The log "${name}" names the day ${twice.day} twice.`);
    const period = { from: analysis.periodFrom, until: analysis.periodUntil };
    const stood = analysis.logSources.filter((log) => log.name === name);
    const kept = keptLogSources([{ name, ...withLogDays(stood, days, period) }], period, others);
    return {
      summary: `Handed in ${days.length} days of the log "${name}" for the analysis of ${service.name} from ${dayOf(period.from)}`,
      writes: [setAnalysis(loaded, { logSources: [...others, ...kept] })],
    };
  },
});
