import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Gate, GateScope } from "../enums.js";
import { OperationName } from "./operation-name.js";

/** Where a gate stands for an operation that is not attempted yet. */
const Standing = { OPEN: "OPEN", UNMET: "UNMET", DEPENDS_ON_INPUT: "DEPENDS_ON_INPUT" } as const;
type Standing = keyof typeof Standing;
registerEnumType(Standing, {
  name: "Standing",
  description: "Where a gate stands for an operation that is not attempted yet.",
  valuesConfig: {
    OPEN: { description: "What it asks for is true." },
    UNMET: { description: "Something is missing; the message says what, and who supplies it." },
    DEPENDS_ON_INPUT: { description: "It goes by what the operation is given, so that only the attempt can tell." },
  },
});

@Directive("@shareable")
@ObjectType({ description: "A gate of an operation, and where it stands." })
export class GateStanding {
  @Field(() => Gate, { description: "The gate." })
  gate!: Gate;

  @Field(() => GateScope, { nullable: true, description: "Of which parts it is asked; null for the thing itself." })
  of!: GateScope | null;

  @Field(() => Standing, { description: "Where it stands." })
  standing!: Standing;

  @Field(() => String, {
    nullable: true,
    description: "What is missing, and which operation supplies it; null otherwise.",
  })
  message!: string | null;
}

@Directive("@shareable")
@ObjectType({
  description:
    "An operation on a thing, and whether you could carry it out now. It is judged by the very policy that judges the attempt; what others do in between can change it.",
})
export class AvailableOperation {
  @Field(() => OperationName, { description: "The operation, by the name of its mutation." })
  operation!: OperationName;

  @Field(() => Boolean, {
    description: "Whether you may, by your teams, your appointments and your part in the thing.",
  })
  isPermitted!: boolean;

  @Field(() => Boolean, { description: "Whether it can start from the state the thing is in." })
  isFromHere!: boolean;
}
