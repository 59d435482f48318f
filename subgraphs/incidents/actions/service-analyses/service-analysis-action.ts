import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";
import { serviceAnalysisAggregate } from "../../store/aggregates/service-analyses/service-analysis-aggregate.js";

@InputType({ description: "The analysis of a service over a period." })
export class ServiceAnalysisInput {
  @IdentifierField("The analysis.")
  analysisId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on the analysis of a service. */
export const serviceAnalysisAction = actionsOn(serviceAnalysisAggregate);

/** The write that changes the analysis. */
export const setAnalysis = ({ analysis }: { readonly analysis: ServiceAnalysis }, set: Partial<ServiceAnalysis>) =>
  ({ update: "ServiceAnalysis", id: analysis.id, set }) as const;

export const analysisControls = [
  { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
  { framework: "CSF_2_0", ids: ["DE"] },
] as const;

/** A day, as sentences name the begin or end of a period. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
