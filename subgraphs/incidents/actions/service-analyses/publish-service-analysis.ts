import { actionsOn } from "../../../access/acting/actions-on.js";
import { publishedAnalysisAggregate } from "../../store/aggregates/service-analyses/published-analysis-aggregate.js";
import { analysisControls, dayOf, ServiceAnalysisInput, setAnalysis } from "./service-analysis-action.js";

export const publishServiceAnalysis = actionsOn(publishedAnalysisAggregate)({
  name: "publishServiceAnalysis",
  description:
    "Publishes the analysis of a service over a period that is over. The trends over its alerts are kept as they are at that moment; an amended version takes the place of the one before.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [
      { machine: "ServiceAnalysis", from: ["DRAFT"], to: "PUBLISHED" },
      { machine: "ServiceAnalysis", from: ["PUBLISHED"], to: "SUPERSEDED", beside: true },
    ],
    gates: ["ANALYSIS_PERIOD_OVER", "ANALYSIS_WRITTEN"],
    establishes: [{ is: "ANALYSIS_NOT_BEING_AMENDED", certainty: "POSSIBLY" }],
    controls: analysisControls,
  },
  input: ServiceAnalysisInput,
  decide: ({ loaded, viewer, now }) => {
    const { analysis, service, trends } = loaded;
    const { amendsId, periodFrom, periodUntil } = analysis;
    return {
      summary: `Published the analysis of ${service.name} from ${dayOf(periodFrom)} until ${dayOf(periodUntil)}`,
      writes: [
        setAnalysis(loaded, {
          state: "PUBLISHED",
          trends,
          publishedById: viewer.personId,
          publishedByName: viewer.name,
          publishedAt: now,
        }),
        ...(amendsId ? [{ update: "ServiceAnalysis", id: amendsId, set: { state: "SUPERSEDED" } } as const] : []),
      ],
    };
  },
});
