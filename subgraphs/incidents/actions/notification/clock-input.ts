import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { Clock } from "../../../response-model/schema/enums.js";

/** Which clock is meant, towards whom, and what it counts from besides its start. */
@InputType()
export class ClockInput {
  @Field(() => Clock, { description: "Which deadline." })
  clock!: Clock;

  @TextField(
    "To whom the notice is owed, where there are several in the world: which authority, or which controller.",
    { nullable: true, max: 500, isOneLine: true },
  )
  addressee?: string | null;

  @TextField("The code of the contract, where the deadline is one of a contract of the organization.", {
    nullable: true,
    max: 64,
    isOneLine: true,
  })
  contract?: string | null;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description:
      "The other moment from which the law counts as well: for the initial notification under DORA, when the organization became aware.",
  })
  otherStartAt?: Date | null;
}
