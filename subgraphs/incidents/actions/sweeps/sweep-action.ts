import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { sweepAggregate } from "../../store/aggregates/sweeps/sweep-aggregate.js";

/** What every operation on the whole of a sweep asks for. */
@InputType()
export class IndicatorSweepInput {
  @IdentifierField("The sweep.")
  indicatorSweepId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on the whole of a sweep. */
export const sweepAction = actionsOn(sweepAggregate);

/** What sweeping for indicators gives evidence for. */
export const sweepControls = [
  { framework: "NIST_800_53", ids: ["IR-5"] },
  { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
  { framework: "CSF_2_0", ids: ["DE"] },
] as const;
