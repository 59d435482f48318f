import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { Responsibility } from "../../../../response-model/schema/enums.js";
import { OperationName } from "../../../../response-model/schema/operations/operation-name.js";
import { Problem } from "../../../../response-model/schema/problems.js";

@ObjectType({
  implements: Problem,
  description:
    "Of many things that an operation is about, this one is not for you: on it alone the operation would end with the error FORBIDDEN.",
})
export class NotPermitted extends Problem {
  @Field(() => [Responsibility], {
    description: "The responsibilities of which one is enough: one of the service side, for the service concerned.",
  })
  responsibilities!: readonly Responsibility[];

  @Field(() => [OperationName], {
    description: "The operations that you carried out on it yourself, and that leave this one to somebody else.",
  })
  separatedFrom!: readonly OperationName[];
}
