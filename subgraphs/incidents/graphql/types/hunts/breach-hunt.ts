import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { BreachHuntState, Handling, HuntOutcome } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { BreachHunt as BreachHuntRecord } from "../../../domain/records/hunts/breach-hunt.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.4"])')
@NodeType<BreachHuntRecord>({
  description:
    "A hunt for a breach that no detection has reported: its hypothesis and scope, the queries that were run, what was found, and what it came to.",
})
export class BreachHunt {
  @Field(() => ID, { description: "The hunt's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => BreachHuntState, { description: "Whether it goes on." })
  state!: BreachHuntState;

  @Field(() => Handling, {
    description: "Who may read it, where it is part of no incident; otherwise the marking of the incident counts.",
  })
  handling!: Handling;

  @Field(() => String, { description: "What the adversary may have done, that no alert has shown." })
  hypothesis!: string;

  @Field(() => Date, {
    nullable: true,
    description: "From when on it is looked for; null for as far as the data goes.",
  })
  periodFrom!: Date | null;

  @Field(() => Date, { nullable: true, description: "Until when it is looked for; null for no end." })
  periodTo!: Date | null;

  @Field(() => Int, {
    description: "Which version of what it says stands: 1 as it was opened, and one more with each amendment.",
  })
  standingNumber!: number;

  @Field(() => String, {
    nullable: true,
    description: "The name of whom it was handed over to, as it was then; null where whoever opened it hunts.",
  })
  hunterName!: string | null;

  @Field(() => [String], { description: "The data that is searched." })
  dataSources!: readonly string[];

  @Field(() => Int, { description: "How many queries were run." })
  queryCount!: number;

  @Field(() => Int, { description: "How many findings there are, also those that were withdrawn." })
  findingCount!: number;

  @Field(() => Int, { description: "How many of its findings were withdrawn." })
  withdrawnFindingCount!: number;

  @Field(() => String, {
    nullable: true,
    description: "The name of who opened it, as it was then; null where it was carried over.",
  })
  openedByName!: string | null;

  @Field(() => Date, { description: "When it was opened." })
  openedAt!: Date;

  @Field(() => HuntOutcome, {
    nullable: true,
    description:
      "What it came to; of one that was reopened, what it had come to. Null before, once it has moved into or out of an incident, and of one that was recorded as a text before texts said so.",
  })
  outcome!: HuntOutcome | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number of the version that the outcome answers: the one that stands, or where the hunt was reopened and amended since, one of `history`. Null before, and of one that was concluded before versions were kept.",
  })
  outcomeNumber!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What was found or ruled out; null before, and once the hunt has moved into or out of an incident.",
  })
  conclusions!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was last concluded; null before." })
  concludedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When it was reopened since then; null while its conclusions stand, and before.",
  })
  reopenedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who has reopened it, as it was then; null while its conclusions stand.",
  })
  reopenedByName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What has come to light that its conclusions do not cover; null while they stand.",
  })
  reopeningReason!: string | null;
}

export const BreachHuntResult = resultOf("BreachHunt", BreachHunt);
export const BreachHuntConnection = connectionOf("BreachHunt", BreachHunt);
