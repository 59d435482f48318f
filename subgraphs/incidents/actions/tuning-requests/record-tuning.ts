import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { TuningKind } from "../../../response-model/schema/enums.js";
import {
  setRequest,
  TuningRequestInput,
  tuningControls,
  tuningRequestAction,
  whoTunes,
} from "./tuning-request-action.js";

@InputType({ description: "What was changed of a detection." })
export class RecordTuningInput extends TuningRequestInput {
  @Field(() => TuningKind, { description: "What was changed." })
  kind!: TuningKind;

  @TextField("What was changed, and how that was tried out, in words that another engineer can follow.")
  result!: string;

  @IdentifierField(
    "The suppression of the same service that carries it out: one in force that holds back such alerts as asked for it. Left out where none does.",
    {
      nullable: true,
    },
  )
  alertSuppressionId?: string | null;

  @TextField("Where it is kept elsewhere, such as a ticket or a change; left out, what was named before stays.", {
    nullable: true,
    max: 200,
    isOneLine: true,
  })
  reference?: string | null;
}

export const recordTuning = tuningRequestAction({
  name: "recordTuning",
  description:
    "Records that a detection was changed which raised what was no incident, and how. Whether it raises the same again is counted from then on, as `recurrences`; whoever dismisses that asks anew. It is not recorded once no alert asks for it any more, since each was reopened, taken out of its incident or judged anew.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoTunes],
    transitions: [{ machine: "TuningRequest", from: ["REQUESTED", "PLANNED"], to: "DONE" }],
    gates: ["TUNING_ASKED_FOR", "SUPPRESSION_CARRIES_TUNING"],
    controls: tuningControls,
  },
  input: RecordTuningInput,
  decide: ({ input: { kind, result, alertSuppressionId, reference }, loaded, viewer, now }) => ({
    summary: `Recorded the tuning of "${loaded.request.title}": ${result}`,
    writes: [
      setRequest(loaded, {
        ...{ state: "DONE", kind, result, alertSuppressionId: alertSuppressionId ?? null },
        ...{ reference: reference ?? loaded.request.reference, decidedById: viewer.personId, decidedAt: now },
      }),
    ],
  }),
});
