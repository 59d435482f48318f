import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { indicatorAggregate } from "../../store/aggregates/indicators/indicator-aggregate.js";

/** What every operation on an indicator asks for. */
@InputType()
export class IndicatorInput {
  @IdentifierField("The indicator.")
  indicatorId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an indicator. */
export const indicatorAction = actionsOn(indicatorAggregate);

/** Who judges indicators: whoever monitors and analyses, forensics, and threat intelligence. */
export const whoJudgesIndicators = [
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
  { responsibility: "FORENSICS_INVESTIGATION" },
  { function: "THREAT_INTELLIGENCE" },
] as const;

/** What recording and judging indicators gives evidence for. */
export const indicatorControls = [
  { framework: "NIST_800_53", ids: ["IR-5"] },
  { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
  { framework: "CSF_2_0", ids: ["RS.AN"] },
] as const;
