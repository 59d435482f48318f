import { ArrayMaxSize, Length, Matches } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { Severity } from "../../../response-model/schema/enums.js";
import { alertBounds, techniquePattern } from "../../domain/ingest/mapping/alert-bounds.js";

/** What is said of a rule that holds alerts back. All that it names must be true of an alert. */
@InputType()
export class NewSuppressionInput {
  @IdentifierField("The service whose alerts are held back.")
  serviceId!: string;

  @IdentifiersField(
    "Alerts that one of these sources has handed in; left out, any source. To name sources alone is not enough.",
    {
      atLeast: 0,
      defaultValue: [],
    },
  )
  alertSourceIds!: readonly string[];

  @TextField(
    "Alerts with this in their title, in capitals or not: plain text, no pattern. Where neither fingerprints, rules nor techniques are named, at least 3 characters.",
    {
      nullable: true,
      max: alertBounds.title,
      isOneLine: true,
    },
  )
  titleContains?: string | null;

  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Length(1, 200, { each: true, message: "must each be 1 to 200 characters long" })
  @Field(() => [String], {
    defaultValue: [],
    description: "Alerts with one of these fingerprints, as their sources know them; left out, any. At most 100.",
  })
  fingerprints!: readonly string[];

  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Length(1, alertBounds.rule, { each: true, message: `must each be 1 to ${alertBounds.rule} characters long` })
  @Field(() => [String], {
    defaultValue: [],
    description:
      "Alerts that one of these rules has raised, by the id or the name that the source gives them (`Alert.reportedRules`); left out, any. At most 100.",
  })
  rules!: readonly string[];

  @ArrayMaxSize(alertBounds.techniques, { message: `must name at most ${alertBounds.techniques}` })
  @Matches(techniquePattern, { each: true, message: "must be techniques such as T1566 or T1566.002" })
  @Field(() => [String], {
    defaultValue: [],
    description:
      "Alerts that were reported with one of these techniques of MITRE ATT&CK, or with a part of one; left out, any. At most 50.",
  })
  techniques!: readonly string[];

  @Field(() => Severity, { description: "Alerts up to this severity; what is worse comes into the queue." })
  severityAtMost!: Severity;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether alerts are held back as well of which nobody says how bad they are.",
  })
  includesUnrated!: boolean;

  @TextField("Why they are noise, in words that another responder can follow.", { max: 1_000 })
  reason!: string;

  @Field(() => Date, { description: "Until when they are held back: at most 30 days ahead." })
  endsAt!: Date;
}
