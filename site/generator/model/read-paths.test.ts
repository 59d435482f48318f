import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { readPaths } from "./read-paths.js";

const root = path.join(__dirname, "../../..");

test("The query for a record is the shortest, with its plain fields and the variables it needs.", () => {
  const schema = buildSchema(`
    type Query { incident(id: ID!): Incident teams(first: Int! = 20): TeamConnection! }
    type Incident { id: ID! title: String! evidence: [Evidence!]! owner: Team }
    type Evidence { id: ID! kind: String! file(size: Int!): String }
    type Team { id: ID! }
    type TeamConnection { nodes: [Team!]! }
  `);
  expect(Object.fromEntries(readPaths(schema))).toMatchObject({
    Incident: "query ($id: ID!) { incident(id: $id) { id title } }",
    Evidence: "query ($id: ID!) { incident(id: $id) { evidence { id kind } } }",
    Team: "{ teams { nodes { id } } }",
  });
});

test("Every query for a record can be sent to the gateway as it stands.", () => {
  const schema = buildSchema(readFileSync(path.join(root, "gateway/schema.graphql"), "utf8"));
  const queries = [...readPaths(schema).values()];
  expect(queries.length).toBeGreaterThan(20);
  expect(
    queries.flatMap((query) => validate(schema, parse(query)).map(({ message }) => `${query}: ${message}`)),
  ).toEqual([]);
});
