import { readFileSync } from "node:fs";
import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { composeSupergraph } from "../composition/compose-supergraph.js";
import { processInForce } from "./process-in-force.js";
import { processSchemaFile, processSubgraph } from "./process-subgraph.js";

const header = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
  @link(url: "https://cordon.dev/process/v1.0", import: ["@phase", "@responsibility", "@function", "@gate", "@transition", "@control"])
  @composeDirective(name: "@phase") @composeDirective(name: "@responsibility") @composeDirective(name: "@function")
  @composeDirective(name: "@gate") @composeDirective(name: "@transition") @composeDirective(name: "@control")
directive @phase(in: Phase!) on FIELD_DEFINITION
directive @responsibility(anyOf: [String!]!) on FIELD_DEFINITION
directive @function(anyOf: [String!]!) on FIELD_DEFINITION
directive @gate(is: String!) repeatable on FIELD_DEFINITION
directive @transition(machine: String!, from: [String!]!, to: String!) repeatable on FIELD_DEFINITION
directive @control(framework: String!, ids: [String!]!) repeatable on FIELD_DEFINITION
enum Phase { CONTAINMENT RECOVERY }
`;

const teams = {
  name: "teams",
  url: "http://teams.invalid",
  sdl: `${header}
    type Query { responsibilityMatrix: [ResponsibilityCell!]! }
    "A cell of the matrix." type ResponsibilityCell @key(fields: "id") { "Its code." id: ID!  name: String! }
    type Mutation { adviseOnLaw: Boolean @function(anyOf: "LEGAL_AFFAIRS") }`,
};

const incidents = {
  name: "incidents",
  url: "http://incidents.invalid",
  sdl: `${header}
    type Query { incidents: Int }
    type Mutation {
      sweepForIndicators: Boolean @phase(in: RECOVERY) @responsibility(anyOf: ["IOC_SWEEPS"])
      "Stops the spread."
      startContainment: Boolean
        @phase(in: CONTAINMENT)
        @responsibility(anyOf: ["INCIDENT_RESPONSE_LEAD", "SECURITY_INCIDENT_OWNER"])
        @gate(is: "ANALYSIS_RECORDED") @gate(is: "LEAD_AND_OWNERS_ASSIGNED")
        @transition(machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT")
        @control(framework: "NIST_800_53", ids: ["IR-4", "IR-5"])
    }`,
};

const processDefinition = {
  name: "process",
  url: "http://process.invalid",
  sdl: readFileSync(processSchemaFile, "utf8"),
};

function composed(...subgraphs: Parameters<typeof composeSupergraph>[0]): string {
  const result = composeSupergraph([...subgraphs, processDefinition]);
  if (result.problems) throw new Error(result.problems.join("\n"));
  return result.supergraphSdl;
}

const asking = (query: string, variables = {}) =>
  ({ context: {}, request: { query, variables } }) as unknown as GraphQLDataSourceProcessOptions;

test("the process subgraph composes with the owner of the matrix without an error and without a hint", () => {
  expect(composed(teams, incidents)).toContain("operations: [Operation!] @join__field(graph: PROCESS)");
});

test("a hint fails composition, because it marks two subgraphs that say different things", () => {
  const other = { ...teams, name: "other", sdl: 'type Query { a: Int } "One." enum E { A } type T { e: E }' };
  const another = { ...other, name: "another", sdl: 'type Query { b: Int } "Two." enum E { A } type U { e: E }' };
  expect(composeSupergraph([other, another]).problems).toEqual([expect.stringContaining("INCONSISTENT_DESCRIPTION")]);
});

test("an operation carries every rule that stands on its mutation, and the subgraph that serves it", () => {
  const { operations } = processInForce(composed(teams, incidents));
  expect(operations.map(({ name, subgraph }) => [name, subgraph])).toEqual([
    ["adviseOnLaw", "teams"],
    ["startContainment", "incidents"],
    ["sweepForIndicators", "incidents"],
  ]);
  expect(operations[0]).toMatchObject({ phase: null, functions: ["LEGAL_AFFAIRS"], responsibilities: [] });
  expect(operations[1]).toEqual({
    name: "startContainment",
    description: "Stops the spread.",
    subgraph: "incidents",
    phase: "CONTAINMENT",
    actors: [],
    responsibilities: ["INCIDENT_RESPONSE_LEAD", "SECURITY_INCIDENT_OWNER"],
    functions: [],
    gates: ["ANALYSIS_RECORDED", "LEAD_AND_OWNERS_ASSIGNED"],
    transitions: [{ machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT" }],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4", "IR-5"] }],
  });
});

test("a mutation type that only one subgraph has still names that subgraph", () => {
  const withoutMutations = { ...teams, sdl: teams.sdl.replace(/type Mutation .*/, "") };
  const { operations } = processInForce(composed(withoutMutations, incidents));
  expect(operations.map(({ subgraph }) => subgraph)).toEqual(["incidents", "incidents"]);
});

test("a supergraph without mutations has no operations", () => {
  expect(processInForce(composed({ ...teams, sdl: teams.sdl.replace(/type Mutation .*/, "") })).operations).toEqual([]);
});

test("one changed character of the supergraph changes the schema hash", () => {
  const sdl = composed(teams, incidents);
  expect(processInForce(sdl).schemaHash).toMatch(/^[0-9a-f]{64}$/);
  expect(processInForce(`${sdl}#`).schemaHash).not.toBe(processInForce(sdl).schemaHash);
});

test("a cell of the matrix answers the operations that it allows, out of the process then in force", async () => {
  let inForce = processInForce(composed(teams, incidents));
  const subgraph = processSubgraph(() => inForce);
  const operationsOf = async (id: string) => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ResponsibilityCell { operations { name } } }
    }`;
    const variables = { representations: [{ __typename: "ResponsibilityCell", id }] };
    const { data, errors } = await subgraph.process(asking(query, variables));
    expect(errors).toBeUndefined();
    return data?._entities[0].operations.map(({ name }: { name: string }) => name);
  };

  expect(await operationsOf("IOC_SWEEPS")).toEqual(["sweepForIndicators"]);
  expect(await operationsOf("BREACH_HUNT")).toEqual([]);
  inForce = processInForce(composed(teams));
  expect(await operationsOf("IOC_SWEEPS")).toEqual([]);
});

test("the process answers its operations of one phase", async () => {
  const inForce = processInForce(composed(teams, incidents));
  const query = '{ process { schemaHash all: operations { name } operations(phase: "RECOVERY") { name } } }';
  const answer = await processSubgraph(() => inForce).process(asking(query));
  expect(answer).toEqual({
    data: {
      process: {
        schemaHash: inForce.schemaHash,
        all: [{ name: "adviseOnLaw" }, { name: "startContainment" }, { name: "sweepForIndicators" }],
        operations: [{ name: "sweepForIndicators" }],
      },
    },
  });
});
