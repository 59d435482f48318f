import { readFileSync } from "node:fs";
import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { composeSupergraph } from "../composition/compose-supergraph.js";
import { processInForce } from "./process-in-force.js";
import { processSchemaFile, processSubgraph } from "./process-subgraph.js";

const directives = [
  "directive @phase(in: Phase!) on FIELD_DEFINITION",
  "directive @actor(kinds: [String!]!) on FIELD_DEFINITION",
  "directive @allow(responsibility: String, function: String, holder: String, vacant: String, from: [String!]) repeatable on FIELD_DEFINITION",
  "directive @separate(from: [String!]!) on FIELD_DEFINITION",
  "directive @approval(by: [String!]!, from: [String!], flag: String) on FIELD_DEFINITION",
  "directive @gate(is: String!, of: String) repeatable on FIELD_DEFINITION",
  "directive @transition(machine: String!, from: [String!]!, to: String!, beside: Boolean) repeatable on FIELD_DEFINITION",
  "directive @establishes(gate: String!, of: String, certainty: String!) repeatable on FIELD_DEFINITION",
  "directive @clears(gate: String!, of: String, certainty: String!) repeatable on FIELD_DEFINITION",
  "directive @control(framework: String!, ids: [String!]!) repeatable on FIELD_DEFINITION",
  "directive @reaction(on: String, every: Int) on FIELD_DEFINITION",
  "directive @since(version: String!) on FIELD_DEFINITION",
];
const names = directives.map((text) => `"${text.match(/@\w+/)?.[0]}"`);

const header = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective", "@inaccessible"])
  @link(url: "https://cordon.dev/process/v1.0", import: [${names.join(", ")}])
  ${names.map((name) => `@composeDirective(name: ${name})`).join(" ")}
${directives.join("\n")}
enum Phase { CONTAINMENT RECOVERY }
`;

const teams = {
  name: "teams",
  url: "http://teams.invalid",
  sdl: `${header}
    type Query { responsibilityMatrix: [ResponsibilityCell!]! }
    "A cell of the matrix." type ResponsibilityCell @key(fields: "id") { "Its code." id: ID!  name: String! }
    type Mutation { adviseOnLaw: Boolean @allow(function: "LEGAL_AFFAIRS") }`,
};

const incidents = {
  name: "incidents",
  url: "http://incidents.invalid",
  sdl: `${header}
    type Query { incidents: Int }
    type Mutation {
      sweepForIndicators: Boolean @phase(in: RECOVERY) @allow(responsibility: "IOC_SWEEPS")
      "Stops the spread."
      startContainment: Boolean
        @phase(in: CONTAINMENT)
        @actor(kinds: "PERSON")
        @allow(responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD")
        @allow(responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", vacant: "LEAD", from: ["RECEIVED", "DECLARED"])
        @separate(from: ["recordAnalysis"])
        @approval(by: "EXECUTIVE_INCIDENT_MANAGER", from: ["ERADICATION"], flag: "BUSINESS_IMPACT")
        @gate(is: "ANALYSIS_RECORDED") @gate(is: "OWNER_ACCEPTED", of: "EVERY_SERVICE")
        @transition(machine: "ServiceResponse", from: ["ANALYSIS"], to: "CONTAINMENT")
        @transition(machine: "Guidance", from: ["ISSUED"], to: "WITHDRAWN", beside: true)
        @establishes(gate: "CONTAINMENT_RECORDED", of: "THIS_SERVICE", certainty: "POSSIBLY")
        @clears(gate: "ALERTS_DISPOSITIONED", certainty: "ALWAYS")
        @control(framework: "NIST_800_53", ids: ["IR-4", "IR-5"])
        @since(version: "1.0.0")
    }
    type IncidentsReactions @inaccessible {
      "Notes how far the review has come."
      trackReview: Boolean
        @reaction(on: "dev.cordon.review.changed")
        @phase(in: RECOVERY)
        @establishes(gate: "REVIEW_FINISHED", certainty: "POSSIBLY")
        @since(version: "1.0.0")
      expireOffer: Boolean @reaction(every: 10) @transition(machine: "Offer", from: ["OFFERED"], to: "EXPIRED")
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
  expect(operations[0]).toMatchObject({
    phase: null,
    allow: [{ responsibility: null, function: "LEGAL_AFFAIRS", holder: null, vacant: null, from: [] }],
    separate: [],
    approval: null,
    since: null,
  });
  expect(operations[1]).toEqual({
    name: "startContainment",
    description: "Stops the spread.",
    subgraph: "incidents",
    phase: "CONTAINMENT",
    actors: ["PERSON"],
    allow: [
      { responsibility: "INCIDENT_RESPONSE_LEAD", function: null, holder: "LEAD", vacant: null, from: [] },
      {
        responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD",
        function: null,
        holder: null,
        vacant: "LEAD",
        from: ["RECEIVED", "DECLARED"],
      },
    ],
    separate: ["recordAnalysis"],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], from: ["ERADICATION"], flag: "BUSINESS_IMPACT" },
    gates: [
      { is: "ANALYSIS_RECORDED", of: null },
      { is: "OWNER_ACCEPTED", of: "EVERY_SERVICE" },
    ],
    transitions: [
      { machine: "ServiceResponse", from: ["ANALYSIS"], to: "CONTAINMENT", beside: false },
      { machine: "Guidance", from: ["ISSUED"], to: "WITHDRAWN", beside: true },
    ],
    establishes: [{ gate: "CONTAINMENT_RECORDED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    clears: [{ gate: "ALERTS_DISPOSITIONED", of: null, certainty: "ALWAYS" }],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4", "IR-5"] }],
    since: "1.0.0",
  });
});

test("a reaction carries what sets it off and every rule that stands on its field, though nobody can ask for that", () => {
  const { reactions } = processInForce(composed(teams, incidents));
  expect(reactions).toEqual([
    {
      name: "expireOffer",
      description: null,
      subgraph: "incidents",
      on: null,
      every: 10,
      phase: null,
      transitions: [{ machine: "Offer", from: ["OFFERED"], to: "EXPIRED", beside: false }],
      gates: [],
      establishes: [],
      clears: [],
      controls: [],
      since: null,
    },
    {
      name: "trackReview",
      description: "Notes how far the review has come.",
      subgraph: "incidents",
      on: "dev.cordon.review.changed",
      every: null,
      phase: "RECOVERY",
      transitions: [],
      gates: [],
      establishes: [{ gate: "REVIEW_FINISHED", of: null, certainty: "POSSIBLY" }],
      clears: [],
      controls: [],
      since: "1.0.0",
    },
  ]);
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

test("a cell of the matrix also answers the operations that it allows only together with a named person", async () => {
  const subgraph = processSubgraph(() => processInForce(composed(teams, incidents)));
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on ResponsibilityCell { operations { name allow { responsibility holder vacant from } } }
    }
  }`;
  const variables = { representations: [{ __typename: "ResponsibilityCell", id: "INCIDENT_RESPONSE_LEAD" }] };
  const { data } = await subgraph.process(asking(query, variables));
  expect(data?._entities[0].operations).toEqual([
    {
      name: "startContainment",
      allow: [
        { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD", vacant: null, from: [] },
        {
          responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD",
          holder: null,
          vacant: "LEAD",
          from: ["RECEIVED", "DECLARED"],
        },
      ],
    },
  ]);
});

test("the process answers its operations and reactions of one phase", async () => {
  const inForce = processInForce(composed(teams, incidents));
  const query = `{
    process {
      schemaHash all: operations { name } operations(phase: "RECOVERY") { name }
      unprompted: reactions { name on every } reactions(phase: "RECOVERY") { name }
    }
  }`;
  const answer = await processSubgraph(() => inForce).process(asking(query));
  expect(answer).toEqual({
    data: {
      process: {
        schemaHash: inForce.schemaHash,
        all: [{ name: "adviseOnLaw" }, { name: "startContainment" }, { name: "sweepForIndicators" }],
        operations: [{ name: "sweepForIndicators" }],
        unprompted: [
          { name: "expireOffer", on: null, every: 10 },
          { name: "trackReview", on: "dev.cordon.review.changed", every: null },
        ],
        reactions: [{ name: "trackReview" }],
      },
    },
  });
});
