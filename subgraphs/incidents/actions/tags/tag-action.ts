import { Length, Matches } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { taggedIncidentAggregate } from "../../store/aggregates/case-file/tagged-incident-aggregate.js";
import { IncidentInput } from "../incident-action.js";

/** Whole Hangul syllables only: a tag has one spelling, and so is found by it. */
const spelling = /^[a-z0-9가-힣]+(?:-[a-z0-9가-힣]+)*$/;

/** A tag that is put on an incident, or taken from it. */
@InputType({ description: "A tag." })
export class TagInput extends IncidentInput {
  @Length(2, 40, { message: "must be 2 to 40 characters long" })
  @Matches(spelling, {
    message:
      "must be made of lower-case letters a to z, Hangul syllables and digits, with single hyphens between words",
  })
  @Field(() => String, {
    description:
      "The tag: 2 to 40 lower-case letters (a to z), Hangul syllables, digits, and hyphens between words, such as `token-theft`.",
  })
  tag!: string;
}

/** Defines an action on the tags of an incident. */
export const tagAction = actionsOn(taggedIncidentAggregate);
