import { IsOptional, Max, Min } from "class-validator";
import { Int } from "type-graphql";
import { applyDecorators } from "../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../platform/graphql/fields.js";
import { maxWaitHours, type Timer } from "../../response-model/process/timers.js";

/** For how many hours something waits for whom it is asked of; what the process says of its timer, where it is left out. */
export function WaitHoursField(description: string, timer: Timer): FieldDecorator<number, { readonly nullable: true }> {
  return applyDecorators(
    Field(() => Int, {
      nullable: true,
      description: `${description} At most ${maxWaitHours}, a week; leave it out for what \`Timer.${timer}\` says of the severity of the incident.`,
    }),
    IsOptional(),
    Min(1, { message: "must be at least 1" }),
    Max(maxWaitHours, { message: `must be at most ${maxWaitHours}, a week` }),
  );
}
