import "reflect-metadata";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { graphql } from "graphql";
import { buildSchema, Resolver } from "type-graphql";
import { z } from "zod";
import { onEvent } from "../actions/reactions/on-event.js";
import { onTime } from "../actions/reactions/on-time.js";
import { weighBox } from "../test-support/boxes/box-actions.js";
import { Query } from "./fields.js";
import { reactionsType } from "./reactions-type.js";

const labelBox = onEvent({
  name: "labelBox",
  description: "Labels a box as its shelf is.",
  policy: { phase: "PREPARATION" },
  on: { type: "dev.cordon.shelf.changed", data: z.object({}) },
  aggregate: { ...weighBox.aggregate, load: async () => undefined },
  decide: () => undefined,
});
const emptyBox = onTime({
  name: "emptyBox",
  description: "Empties a box that nobody came for.",
  policy: { phase: "RECOVERY" },
  everySeconds: 10,
  aggregate: { ...weighBox.aggregate, rootOf: ({ id }) => id, due: async () => ({ found: [], locked: [] }) },
  decide: () => ({ summary: "", writes: [] }),
});

@Resolver()
class Asking {
  @Query(() => String)
  hello(): string {
    return "hello";
  }
}

const schema = () =>
  buildSchema({
    resolvers: [Asking],
    orphanedTypes: [
      reactionsType("BoxesReactions", [labelBox, emptyBox], (reaction) => [
        `@reaction(${"on" in reaction ? `on: "${reaction.on.type}"` : `every: ${reaction.everySeconds}`})`,
        `@phase(in: "${reaction.policy.phase}")`,
      ]),
    ],
  });

test("each reaction is a field that says what it does, what sets it off and what its policy says, in that order", async () => {
  const sdl = printSchemaWithDirectives(await schema());
  const type = sdl.slice(sdl.indexOf("type BoxesReactions"));
  expect(type.slice(0, type.indexOf("}"))).toBe(`type BoxesReactions @inaccessible {
  """Labels a box as its shelf is."""
  labelBox: Boolean @reaction(on: "dev.cordon.shelf.changed") @phase(in: "PREPARATION")
  """Empties a box that nobody came for."""
  emptyBox: Boolean @reaction(every: 10) @phase(in: "RECOVERY")
`);
});

test("nobody can ask for a reaction: no field leads to the type", async () => {
  const built = await schema();
  const { errors } = await graphql({ schema: built, source: "{ labelBox }" });
  expect(errors?.[0]?.message).toMatch(/Cannot query field "labelBox" on type "Query"/);
  expect(Object.keys(built.getQueryType()?.getFields() ?? {})).toEqual(["hello"]);
});
