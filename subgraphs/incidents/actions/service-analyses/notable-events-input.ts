import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { EventCountField } from "./event-count-field.js";

@InputType({ description: "Events of one kind that were counted in a log." })
export class NotableEventsInput {
  @TextField("What was counted: failed sign-ins, consents of administrators, refused requests.", {
    max: 200,
    isOneLine: true,
  })
  what!: string;

  @EventCountField("How many there are: a whole number.")
  count!: number;
}
