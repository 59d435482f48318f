import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { sides } from "../../../response-model/process/sides.js";
import { Side, TuningKind } from "../../../response-model/schema/enums.js";
import {
  setRequest,
  TuningRequestInput,
  tuningControls,
  tuningRequestAction,
  whoTunes,
} from "./tuning-request-action.js";

@InputType({ description: "What is changed of a detection, on which side, and until when." })
export class PlanTuningInput extends TuningRequestInput {
  @Field(() => TuningKind, { description: "What is changed." })
  kind!: TuningKind;

  @TextField("What is changed and how it is tried out, in words that another engineer can follow.")
  plan!: string;

  @Field(() => Side, {
    description:
      "The side that does it: the team of the service, or the detection engineers of the security side. It waits in the work list of that side.",
  })
  heldBy!: Side;

  @Field(() => Date, { nullable: true, description: "Until when it is to be done; left out, no time is set." })
  dueAt?: Date | null;

  @TextField("Where it is kept elsewhere, such as a ticket or a change; left out, what was named before stays.", {
    nullable: true,
    max: 200,
    isOneLine: true,
  })
  reference?: string | null;
}

export const planTuning = tuningRequestAction({
  name: "planTuning",
  description:
    "Says what is changed of a detection that raised what was no incident, which side does it, and until when: whoever runs the monitoring of the service does this, or the detection engineers of the security side. It can be planned anew, and so passes from one side to the other, until it is done or declined; but not once no alert asks for it any more, since each was reopened, taken out of its incident or judged anew.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoTunes],
    transitions: [{ machine: "TuningRequest", from: ["REQUESTED", "PLANNED"], to: "PLANNED" }],
    gates: ["TUNING_ASKED_FOR", "TUNING_DUE_AHEAD"],
    controls: tuningControls,
  },
  input: PlanTuningInput,
  decide: ({ input: { kind, plan, heldBy, dueAt, reference }, loaded, viewer, now }) => ({
    summary: `Planned the tuning of "${loaded.request.title}", which the ${sides[heldBy].title.toLowerCase()} does: ${plan}`,
    writes: [
      setRequest(loaded, {
        ...{ state: "PLANNED", kind, plan, heldBy, dueAt: dueAt ?? null },
        ...{ reference: reference ?? loaded.request.reference, plannedById: viewer.personId, plannedAt: now },
      }),
    ],
  }),
});
