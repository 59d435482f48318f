import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { PrecursorMeasure } from "../../domain/records/precursors/precursor-measure.js";
import { precursorOfServiceAggregate } from "../../store/aggregates/precursors/precursor-of-service-aggregate.js";
import { nameOf, PrecursorInput, precursorControls } from "./precursor-action.js";

@InputType({
  description:
    "A preventive measure that the team of a service has taken, so that the precursor does not lead to an incident.",
})
export class RecordPrecursorMeasureInput extends PrecursorInput {
  @IdentifierField("The service in which it was done: one of those that the precursor concerns.")
  serviceId!: string;

  @TextField("What was done.", { max: 2_000 })
  description!: string;

  @Field(() => Date, { description: "When it was done." })
  takenAt!: Date;
}

export const recordPrecursorMeasure = actionsOn(precursorOfServiceAggregate)({
  name: "recordPrecursorMeasure",
  description:
    "Records a preventive measure that was taken in a service against a precursor, such as a patch, a rule or a setting. The team of the service records it, and no team does so for another service.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }, { responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" }],
    transitions: [{ machine: "Precursor", from: ["OPEN"], to: "OPEN" }],
    gates: ["PRECURSOR_DATED", "PRECURSOR_OF_SERVICE"],
    controls: precursorControls,
  },
  input: RecordPrecursorMeasureInput,
  decide: ({ input, loaded: { precursor }, viewer, now, newIdentifier }) => {
    const row: PrecursorMeasure = {
      id: newIdentifier(),
      precursorId: precursor.id,
      serviceId: input.serviceId,
      description: input.description,
      takenAt: input.takenAt,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
    };
    return {
      summary: `Recorded a measure against the precursor "${nameOf(precursor)}": ${row.description}`,
      writes: [{ insert: "PrecursorMeasure", row }],
    };
  },
});
