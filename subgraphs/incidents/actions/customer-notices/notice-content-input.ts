import { ArrayMaxSize, ArrayUnique, IsOptional, Length, Matches, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import {
  IdentifiersField,
  oneLine,
  oneLineWords,
  TextField,
  visible,
} from "../../../../platform/graphql/input-fields.js";
import type { RecipientGroup } from "../../domain/records/notification/recipient-group.js";
import { CaseInput } from "../incident-action.js";

const maxGroups = 20;

@InputType({
  description:
    "Some of the affected tenants: those that meet every condition given. Without any, all affected tenants of the incident.",
})
export class RecipientGroupInput {
  @TextField("What the group is called, in one line.", { max: 200, isOneLine: true })
  name!: string;

  @IdentifiersField("Affected in one of these services; at most 100.", { atLeast: 0, defaultValue: [] })
  serviceIds!: readonly string[];

  @ArrayMaxSize(100)
  @ArrayUnique({ message: "must name each region once" })
  @Length(1, 100, { each: true, message: "must hold regions of 1 to 100 characters" })
  @Matches(visible, { each: true, message: "must hold no blank region" })
  @Field(() => [String], { defaultValue: [], description: "In one of these regions; at most 100." })
  regions!: readonly string[];

  @ArrayMaxSize(100)
  @ArrayUnique({ message: "must name each tenant once" })
  @Length(1, 200, { each: true, message: "must hold ids of 1 to 200 characters" })
  @Matches(oneLine, { each: true, message: `must hold ids of ${oneLineWords}` })
  @Field(() => [String], { defaultValue: [], description: "These tenants, by their ids; at most 100." })
  tenantIds!: readonly string[];
}

/** What a notice is written of. Whatever is left out of a draft can be added before it is released. */
@InputType()
export class NoticeContentInput extends CaseInput {
  @Length(2, 35, { message: "must be a language tag of 2 to 35 characters" })
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, { message: "must be a language tag (BCP 47), such as `en` or `ko`" })
  @IsOptional()
  @Field(() => String, {
    nullable: true,
    description: "The language that it is written in, as a tag of BCP 47, such as `ko`; English at first.",
  })
  language?: string | null;

  @TextField("What happened.", { nullable: true })
  description?: string | null;

  @TextField("What it means for customer data.", { nullable: true })
  effectOnCustomerData?: string | null;

  @TextField("What was done about it.", { nullable: true })
  actionsTaken?: string | null;

  @TextField("What customers are advised to do.", { nullable: true })
  suggestedActions?: string | null;

  @TextField("The channel that the applicable regulation defines: for instance the message center.", {
    nullable: true,
    max: 500,
  })
  channel?: string | null;

  @IsOptional()
  @ArrayMaxSize(maxGroups, { message: `must name at most ${maxGroups} groups` })
  @ValidateNested({ each: true })
  @Field(() => [RecipientGroupInput], { nullable: true, description: "To whom it goes; at most 20 groups." })
  recipientGroups?: readonly RecipientGroupInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it says all that there is to tell; not at first. One that does not says what comes next, and when.",
  })
  isComplete?: boolean | null;

  @TextField("If it is not complete: what will be told next.", { nullable: true })
  nextUpdate?: string | null;

  @Field(() => Date, { nullable: true, description: "If it is not complete: by when that will be told." })
  nextUpdateAt?: Date | null;
}

/** The groups of a notice, numbered in the order in which they were given. */
export const numberGroups = (groups: readonly RecipientGroupInput[]): readonly RecipientGroup[] =>
  groups.map(({ name, serviceIds, regions, tenantIds }, place) => ({
    number: place + 1,
    name,
    serviceIds,
    regions,
    tenantIds,
  }));
