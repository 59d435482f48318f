import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { type EnumTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print } from "graphql";
import { buildSchema, Directive, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Arg, Field, Query } from "../../../../platform/graphql/fields.js";
import type { Policy } from "../../policy.js";
import { argumentEnums } from "../directives/directives.js";
import { policyDirectiveTexts } from "../directives/policy-directive-texts.js";
import { documentedEnums } from "../documented-enums.js";
import { enumTable } from "../enum-table.js";
import { Phase, Responsibility, Severity } from "../enums.js";
import { responseModelVocabulary } from "./response-model-vocabulary.js";

const policy = {
  phase: "CONTAINMENT",
  since: "1.0.0",
  allow: [
    { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
    { function: "LEGAL_AFFAIRS", from: ["CLOSED"] },
  ],
  transitions: [
    { machine: "Incident", from: ["POST_INCIDENT_ACTIVITY", "CLOSED"], to: "DECLARED" },
    { machine: "ServiceResponse", from: ["VALIDATED", "RELEASED"], to: "ANALYSIS", beside: true },
    { machine: "Determination", from: [], to: "SUSPECTED" },
  ],
  gates: ["ANALYSIS_RECORDED", { is: "OWNER_ACCEPTED", of: "EVERY_SERVICE" }],
  controls: [
    { framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] },
    { framework: "GDPR", ids: ["Art. 33"] },
  ],
} as const satisfies Policy;

@ObjectType("Cell")
@Directive('@key(fields: "id")')
@Directive('@title(en: "A cell of the matrix")')
@Directive("@phase(in: RECOVERY)")
class Cell {
  @Field(() => ID)
  id!: string;

  @Field(() => Responsibility)
  responsibility!: Responsibility;
}

@InputType("Order")
class Order {
  @Field(() => Severity)
  severity!: Severity;
}

/** Answers with an enum of the directives, and takes one of no directive. */
@Resolver()
class Acting {
  @Query(() => Cell, { nullable: true })
  cell(): Cell | null {
    return null;
  }

  @Mutation(() => Boolean)
  act(@Arg("input", () => Order) input: Order): boolean {
    return input.severity === "LOW";
  }
}
for (const text of policyDirectiveTexts(policy)) {
  const method = Object.getOwnPropertyDescriptor(Acting.prototype, "act") as PropertyDescriptor;
  Directive(text)(Acting.prototype, "act", method);
}

/** The other way round: takes another enum of the directives, and answers with the one that Acting takes. */
@Resolver()
class Reading {
  @Query(() => [Severity])
  severities(@Arg("phase", () => Phase) phase: Phase): Severity[] {
    return phase === "RECOVERY" ? ["LOW"] : [];
  }
}

async function subgraph(name: string, resolver: typeof Acting | typeof Reading) {
  const { linkHeader, decorate } = responseModelVocabulary({ own: [] });
  const inner = await buildSchema({ resolvers: [resolver], validate: false });
  const typeDefs = parse(`${linkHeader}\n\n${printSchemaWithDirectives(decorate(inner))}`);
  return { name, url: `http://${name}.invalid`, typeDefs };
}

async function compose() {
  const subgraphs = [await subgraph("acting", Acting), await subgraph("reading", Reading)];
  return { subgraphs, result: composeServices(subgraphs) };
}

async function supergraph() {
  const { definitions } = parse((await compose()).result.supergraphSdl ?? "");
  const named = (kind: Kind, name: string) =>
    definitions.find(
      (definition) => definition.kind === kind && "name" in definition && definition.name?.value === name,
    );
  return {
    object: (name: string) => named(Kind.OBJECT_TYPE_DEFINITION, name) as ObjectTypeDefinitionNode,
    enumeration: (name: string) => named(Kind.ENUM_TYPE_DEFINITION, name) as EnumTypeDefinitionNode | undefined,
  };
}

const ours = (node: { readonly directives?: ObjectTypeDefinitionNode["directives"] } | undefined) =>
  (node?.directives ?? [])
    .filter(({ name }) => !name.value.startsWith("join__"))
    .map(print)
    .sort();

test("Two subgraphs with the response model compose without an error, and the only hint is that some enums are there to be read", async () => {
  const { result } = await compose();
  expect(result.errors ?? []).toEqual([]);
  const unused = documentedEnums.map((name) => expect.stringContaining(`Enum type "${name}" is defined but unused`));
  expect((result.hints ?? []).map(String)).toEqual(unused);
});

test("Each of them makes a subgraph schema that can be served", async () => {
  const { subgraphs } = await compose();
  const served = subgraphs.map(({ typeDefs }) => buildSubgraphSchema({ typeDefs }).getType("_Service")?.name);
  expect(served).toEqual(["_Service", "_Service"]);
});

test("The supergraph shows the whole policy on the mutation", async () => {
  const mutation = (await supergraph()).object("Mutation");
  expect(ours(mutation.fields?.find(({ name }) => name.value === "act"))).toEqual(
    [...policyDirectiveTexts(policy)].sort(),
  );
});

test("The supergraph shows the directives on a type", async () => {
  expect(ours((await supergraph()).object("Cell"))).toEqual([
    "@phase(in: RECOVERY)",
    '@title(en: "A cell of the matrix")',
  ]);
});

test("The supergraph shows all values of the directives' enums, described and titled, used by a field or not", async () => {
  const { enumeration } = await supergraph();
  for (const name of [...argumentEnums, ...documentedEnums, "Severity"] as const) {
    const values = enumeration(name)?.values ?? [];
    expect(values.map((value) => value.name.value).sort()).toEqual(Object.keys(enumTable[name].terms).sort());
    expect(
      values.filter((value) => !value.description || !ours(value).some((text) => text.startsWith("@title"))),
    ).toEqual([]);
  }
});

test("The supergraph shows the place of a responsibility in the matrix", async () => {
  const cell = (await supergraph())
    .enumeration("Responsibility")
    ?.values?.find(({ name }) => name.value === "IOC_SWEEPS");
  expect(ours(cell)).toContain("@cell(activity: DETECTION_AND_ANALYSIS, side: SECURITY_TEAM)");
});
