import type { IncomingMessage, ServerResponse } from "node:http";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper/resolverMap.js";
import { parse } from "graphql";
import type { Context } from "../../platform/actions/context.js";
import { graphqlRoute } from "../../platform/graphql/graphql-route.js";
import { sendJson } from "../../platform/http/send-json.js";
import { serve } from "../../platform/http/serve.js";
import { viewerVerifier } from "../../platform/identity/viewer-verifier.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { createLog } from "../../platform/runtime/log.js";

/** What a subgraph does with the next requests to its GraphQL route; `undefined`: it answers. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A real subgraph over HTTP, on the parts that Cordon's own stand on. */
export interface RunningSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  /** The headers of every GraphQL request it got. */
  readonly received: IncomingMessage["headers"][];
  misbehave(how: Misbehaviour | undefined): void;
  stop(): Promise<void>;
}

const federation = (...names: readonly string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"${name}"`)}])\n`;

/** What the subgraphs that know people have in common. */
const identitySdl = `
  extend type Query { identity(subject: String!): Identity @inaccessible @shareable }
  type Identity @inaccessible @shareable {
    subject: String! kind: String! personId: ID! name: String! memberships: [Membership!]!
    appointments: [String!]! otherAccountIds: [ID!]! operations: [String!]! expiresAt: String
  }
  type Membership @inaccessible @shareable {
    teamId: ID! teamName: String! function: String! serviceIds: [ID!]! responsibilities: [String!]!
  }`;

const teamsSdl = `${federation("@key", "@inaccessible", "@shareable")}
  type Query { responsibilityMatrix: [ResponsibilityCell!]! }
  ${identitySdl}
  type ResponsibilityCell @key(fields: "id") { id: ID! name: String! }`;

export const incidentsSdl = `${federation("@key", "@composeDirective", "@inaccessible", "@shareable")}
  extend schema
    @link(url: "https://cordon.dev/process/v1.0", import: ["@phase", "@allow"])
    @composeDirective(name: "@phase") @composeDirective(name: "@allow")
  directive @phase(in: String!) on FIELD_DEFINITION
  directive @allow(responsibility: String) repeatable on FIELD_DEFINITION
  type Query { incidents: [Incident!]! whoAsks: String! page(first: Int! = 20, about: About): Page! }
  type Page { nodes: [Incident!]! }
  input About { words: String number: Int }
  type Incident @key(fields: "id") { id: ID! title: String! related(first: Int! = 20): Page! }
  type Mutation {
    startContainment(id: ID!): Incident @phase(in: "CONTAINMENT") @allow(responsibility: "INCIDENT_RESPONSE_LEAD")
    breakDown: Incident
  }
  ${identitySdl}`;

const lessonsSdl = `${federation("@key")}
  type Query { lessons: [String!] }
  type Incident @key(fields: "id") { id: ID! review: Review lessons: [String!] }
  type Review { state: String! }`;

const incidents = [
  { id: "1", title: "Mailbox access" },
  { id: "2", title: "Leaked key" },
];

const people: Readonly<Record<string, object>> = {
  dashboard: { subject: "dashboard", kind: "SERVICE_ACCOUNT", personId: "p-2", name: "Dashboard", memberships: [] },
  "ji-woo-park": {
    subject: "ji-woo-park",
    kind: "PERSON",
    personId: "p-1",
    name: "Ji-woo Park",
    memberships: [
      {
        teamId: "t-1",
        teamName: "Exchange",
        function: "SERVICE",
        serviceIds: ["s-1"],
        responsibilities: ["IOC_SWEEPS"],
      },
    ],
  },
};

type Resolvers = GraphQLResolverMap<Context>;

const identity = (_: unknown, { subject }: { subject: string }, { viewer }: Context) => {
  if (viewer.kind !== "SYSTEM") throw new CordonError("FORBIDDEN", "Only the gateway may ask this.");
  return Object.hasOwn(people, subject)
    ? { appointments: [], otherAccountIds: [], operations: [], ...people[subject] }
    : null;
};

const teamsResolvers: Resolvers = {
  Query: {
    identity,
    responsibilityMatrix: () => [{ id: "INCIDENT_RESPONSE_LEAD", name: "Incident response lead" }],
  },
};

const incidentsResolvers: Resolvers = {
  Query: {
    identity,
    incidents: () => incidents,
    page: (_: unknown, { first }: { first: number }) => ({ nodes: incidents.slice(0, first) }),
    whoAsks: (_: unknown, __: unknown, { viewer }: Context) => `${viewer.name}, ${viewer.memberships[0]?.teamName}`,
  },
  Incident: { related: () => ({ nodes: [] }) },
  Mutation: {
    startContainment: () => {
      throw new CordonError("FORBIDDEN", "This needs the responsibility Incident response lead.", {
        responsibilities: ["INCIDENT_RESPONSE_LEAD"],
        holders: ["Microsoft 365 Security Response Team"],
      });
    },
    breakDown: () => {
      throw new Error("connect ECONNREFUSED 10.1.2.3:5432 password=hunter2");
    },
  },
};

const lessonsResolvers: Resolvers = {
  Query: { lessons: () => ["Ask earlier."] },
  Incident: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    review: () => ({ state: "DRAFT" }),
    lessons: () => ["Ask earlier."],
  },
};

const definitions = {
  teams: [teamsSdl, teamsResolvers],
  incidents: [incidentsSdl, incidentsResolvers],
  lessons: [lessonsSdl, lessonsResolvers],
} as const;

export type SubgraphName = keyof typeof definitions;

export async function startSubgraph(name: SubgraphName, viewerPublicKey: string, port = 0): Promise<RunningSubgraph> {
  const [sdl, resolvers] = definitions[name];
  const received: IncomingMessage["headers"][] = [];
  let misbehaviour: Misbehaviour | undefined;
  const graphql = await graphqlRoute({
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as GraphQLResolverMap<unknown> }),
    verifyViewer: viewerVerifier(viewerPublicKey, name),
    context: (request) => request as Context,
    log: createLog(name, "silent"),
  });
  const server = await serve(
    {
      "POST /graphql": async (exchange) => {
        received.push(exchange.request.headers);
        if (misbehaviour) misbehaviour(exchange.request, exchange.response);
        else await graphql.route(exchange);
      },
      "GET /health/ready": async ({ response }) => sendJson(response, 200, { status: "ready" }),
    },
    { host: "127.0.0.1", port },
    () => undefined,
  );
  return {
    name,
    url: `${server.url}/graphql`,
    sdl,
    received,
    misbehave: (how) => {
      misbehaviour = how;
    },
    stop: async () => {
      await server.drain();
      await graphql.stop();
    },
  };
}
