import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { Handling, PrecursorKind } from "../../../response-model/schema/enums.js";
import { reopenedWith } from "../../domain/writes/precursor-closings.js";
import { writePrecursorVersion } from "../../domain/writes/versions/precursor-version.js";
import {
  nameOf,
  PrecursorInput,
  precursorAction,
  precursorControls,
  setPrecursor,
  whoLooksAhead,
} from "./precursor-action.js";

@InputType({ description: "What is known of it now. What is left out stays as it is." })
export class AmendPrecursorInput extends PrecursorInput {
  @IsOptional()
  @Field(() => PrecursorKind, { nullable: true, description: "What kind of sign it is." })
  kind?: PrecursorKind | null;

  @TextField("What was seen, and what it announces.", { max: 5_000, nullable: true })
  description?: string | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When it was seen." })
  seenAt?: Date | null;

  @TextField("Where it comes from.", { max: 500, nullable: true })
  source?: string | null;

  @IdentifiersField("All services that it concerns.", { nullable: true })
  serviceIds?: readonly string[] | null;

  @IsOptional()
  @Field(() => Handling, { nullable: true, description: "Who may read it from now on; `RED` is for incidents alone." })
  handling?: Handling | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When its next review is due." })
  reviewDueAt?: Date | null;

  @TextField("Why it is changed: what has come to be known, or what the review came to.", { max: 1_000 })
  reason!: string;
}

export const amendPrecursor = precursorAction({
  name: "amendPrecursor",
  description:
    "Changes what is known of a precursor, whom it concerns and who may read it, or says when somebody looks at it next. The team of one service among several drops no service of another team, lets no more people read it, and puts no review off: security, threat intelligence and the response center do. What it said before stays in its history.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLooksAhead],
    transitions: [{ machine: "Precursor", from: ["OPEN"], to: "OPEN" }],
    gates: ["PRECURSOR_DATED", "PRECURSOR_MARKED", "PRECURSOR_DECIDED_FOR_ALL"],
    controls: precursorControls,
  },
  input: AmendPrecursorInput,
  decide: (given) => {
    const { loaded } = given;
    const { kind, description, seenAt, source, serviceIds, handling, reviewDueAt, reason } = given.input;
    const set = {
      ...(kind && { kind }),
      ...(description && { description }),
      ...(seenAt && { seenAt }),
      ...(source && { source }),
      ...(serviceIds && { serviceIds: [...new Set(serviceIds)] }),
      ...(handling && { handling }),
      ...(reviewDueAt && { reviewDueAt }),
    };
    if (Object.keys(set).length === 0)
      throw new CordonError("BAD_USER_INPUT", "Nothing was done. Give what is to change besides the `reason`.");
    return {
      summary: `Amended the precursor "${nameOf(loaded.precursor)}": ${reason}`,
      writes: [
        setPrecursor(loaded, set),
        writePrecursorVersion(given, loaded.precursor, reason),
        // A service that joins again later has decided nothing yet.
        ...reopenedWith(given, ({ serviceId }) => serviceId !== null && set.serviceIds?.includes(serviceId) === false),
      ],
    };
  },
});
