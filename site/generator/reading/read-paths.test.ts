import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { readPaths } from "./read-paths.js";

const root = path.join(__dirname, "../../..");

test("The query for a record is the shortest, with its plain fields, all that belongs to it and the variables it needs.", () => {
  const schema = buildSchema(`
    type Query { incident(id: ID!): Incident teams(first: Int! = 20): TeamConnection! }
    type Incident { id: ID! title: String! evidence: [Evidence!]! owner: Team }
    type Evidence { id: ID! kind: String! file(size: Int!): String custody: [Entry!]! keptBy: Team }
    type Entry { at: String! }
    type Team { id: ID! name: String! room: String! evidence: [Evidence!]! }
    type TeamConnection { nodes: [Team!]! }
  `);
  expect(Object.fromEntries(readPaths(schema))).toMatchObject({
    Incident:
      "query ($id: ID!) { incident(id: $id) { id title evidence { id kind custody { at } keptBy { id name } } owner { id name } } }",
    Evidence: "query ($id: ID!) { incident(id: $id) { evidence { id kind custody { at } keptBy { id name } } } }",
    Team: "{ teams { nodes { id name room evidence { id } } } }",
  });
});

test("What shows a control is fetched also of what has no query by its own id, and of nothing else.", () => {
  const schema = buildSchema(`
    type Query { me: Person matrix: Matrix incident(id: ID!): Incident }
    type Person { cells: [Cell!]! }
    type Matrix { cells: [Cell!]! incident: Incident }
    type Cell { id: ID! code: String! holders: [Person!]! }
    type Incident { id: ID! summary: String! }
  `);
  expect(readPaths(schema, ["Cell.holders", "Cell.code", "Incident.summary"]).get("Matrix")).toBe(
    "{ matrix { cells { id code } incident { id } } }",
  );
});

test("Every query for a record can be sent to the gateway as it stands.", () => {
  const schema = buildSchema(readFileSync(path.join(root, "gateway/schema.graphql"), "utf8"));
  const queries = [...readPaths(schema).values()];
  expect(queries.length).toBeGreaterThan(20);
  expect(
    queries.flatMap((query) => validate(schema, parse(query)).map(({ message }) => `${query}: ${message}`)),
  ).toEqual([]);
});
