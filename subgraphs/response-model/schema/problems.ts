import { ClassType, createUnionType, Directive, Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { Node } from "../../../platform/graphql/nodes/node.js";
import { Gate, Machine, State } from "./enums.js";
import { OperationName } from "./operations/operation-name.js";

@InterfaceType({
  description:
    "Why an operation was not carried out although the caller was entitled to ask. Nothing was changed. Each kind carries its facts.",
  resolveType: (problem: { readonly __typename: string }) => problem.__typename,
})
export abstract class Problem {
  @Field(() => String, { description: "What happened, why, and what to do next, in words for a person." })
  message!: string;
}

@Directive("@shareable")
@ObjectType({
  implements: Problem,
  description: "What the operation names does not exist, or the caller may not see it.",
})
export class NotFound extends Problem {
  @Field(() => ID, { description: "The id that was asked for." })
  id!: string;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "Somebody else has changed the thing since the caller read it." })
export class VersionConflict extends Problem {
  @Field(() => Int, { description: "The version the caller expected." })
  expectedVersion!: number;

  @Field(() => Int, { description: "The version that stands now." })
  actualVersion!: number;

  @Field(() => Node, {
    nullable: true,
    description:
      "The object as it is now; null if you may not read it, or if this refusal was recorded before the field existed.",
  })
  current!: Node | null;
}

@Directive("@shareable")
@ObjectType({ description: "One stretch of the way to a state: any of its operations leads to the next one." })
export class TransitionStretch {
  @Field(() => [OperationName], { description: "The operations of which any one is enough." })
  operations!: OperationName[];

  @Field(() => State, { description: "The state that they lead to." })
  to!: State;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The step does not start from where the thing is now." })
export class TransitionRefused extends Problem {
  @Field(() => Machine, { description: "The state machine that has no such arrow." })
  machine!: Machine;

  @Field(() => State, { description: "The state it is in." })
  from!: State;

  @Field(() => [State], { description: "The states the step can lead to; mostly one." })
  to!: State[];

  @Field(() => [State], { description: "The states from which the step is possible." })
  allowedFrom!: State[];

  @Field(() => [TransitionStretch], {
    nullable: true,
    description:
      "The shortest way from the present state to one from which the step is possible, in its order; empty where no operation leads there. Where the step leads to the present state, it may be done already: then no more than one step back. Null where this refusal was recorded before the field existed.",
  })
  ways!: TransitionStretch[] | null;
}

@Directive("@shareable")
@ObjectType({ description: "A gate that is not open, and what is missing." })
export class UnmetGate {
  @Field(() => Gate, { description: "The gate." })
  gate!: Gate;

  @Field(() => String, { description: "What is missing, and which operation supplies it." })
  message!: string;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "Preconditions of the step do not hold yet." })
export class GatesUnmet extends Problem {
  @Field(() => [UnmetGate], { description: "Every gate that is not open." })
  gates!: UnmetGate[];
}

/** The union an operation answers with: the thing acted on, or the problem that kept it from happening. */
export function resultOf<Thing extends object>(name: string, thing: ClassType<Thing>) {
  return createUnionType({
    name: `${name}Result`,
    description: `The ${name} after the operation, or why nothing was done.`,
    types: () => [thing, NotFound, VersionConflict, TransitionRefused, GatesUnmet] as const,
    resolveType: (answer: object) => ("__typename" in answer ? String(answer.__typename) : name),
  });
}
