import { buildSchema } from "graphql";
import { collectDocuments } from "./collect-documents.js";
import { documentIdOf, readManifest, writeManifest } from "./manifest.js";

const schema = buildSchema("type Query { me: Me } type Me { id: ID! name: String! }");

const mine = {
  path: "mine.graphql",
  text: "# Who is at this screen:\n# the name, no more.\n# owner: Exchange\nquery Mine { me { ...Name } }\n",
};
const fragment = { path: "name.graphql", text: "fragment Name on Me { name }" };
const collect = (...files: { path: string; text: string }[]) => collectDocuments(files, schema);

test("an operation is collected with its owner, its description and the fragments it needs", () => {
  const { documents, problems } = collect(mine, fragment, {
    path: "other.graphql",
    text: "fragment Other on Me { id }",
  });
  expect(problems).toEqual([]);
  expect(documents).toEqual([
    {
      id: expect.stringMatching(/^sha256:/),
      name: "Mine",
      owner: "Exchange",
      description: "Who is at this screen: the name, no more.",
      document: expect.stringMatching(/^query Mine \{[\s\S]*fragment Name on Me \{\s+name\s+\}$/),
    },
  ]);
  expect(readManifest(writeManifest(documents))).toEqual(documents);
});

test("what a compiler made of an operation is registered beside it, with the same owner and description", () => {
  const compiled = "query Mine { me { name __typename } }";
  const { documents, problems } = collect(mine, fragment, {
    path: "persisted-documents.json",
    text: JSON.stringify({ [documentIdOf(compiled)]: compiled }),
  });
  expect(problems).toEqual([]);
  expect(documents.map(({ name, owner }) => `${name} of ${owner}`)).toEqual(["Mine of Exchange", "Mine of Exchange"]);
  expect(documents.map(({ document }) => document)).toContain(compiled);
});

test("a hash without a prefix, as Relay writes it, is taken, and an owner for all can be given", () => {
  const compiled = "query Relayed { me { id } }\n";
  const file = {
    path: "persisted-documents.json",
    text: JSON.stringify({ [documentIdOf(compiled).slice("sha256:".length)]: compiled }),
  };
  const { documents } = collectDocuments([file], schema, "Dashboards");
  expect(documents).toMatchObject([
    { id: documentIdOf(compiled), owner: "Dashboards", description: "Compiled into persisted-documents.json." },
  ]);
  expect(readManifest(writeManifest(documents))).toEqual(documents);
});

test.each([
  ["has no owner", { path: "a.graphql", text: "# Why.\nquery A { me { id } }" }, /a\.graphql: A has no owner/],
  ["says not what it is for", { path: "a.graphql", text: "# owner: X\nquery A { me { id } }" }, /say in a comment/],
  ["has no name", { path: "a.graphql", text: "# Why.\n# owner: X\n{ me { id } }" }, /one operation, with a name/],
  [
    "has two operations",
    { path: "a.graphql", text: "# Why.\n# owner: X\nquery A { me { id } } query B { me { id } }" },
    /one operation/,
  ],
  ["is not GraphQL", { path: "a.graphql", text: "query {" }, /a\.graphql: Syntax Error/],
  [
    "does not fit the schema",
    { path: "a.graphql", text: "# Why.\n# owner: X\nquery A { you { id } }" },
    /Cannot query field "you"/,
  ],
  ["has an operation of another file", { ...mine, path: "b.graphql" }, /another file has an operation Mine/],
  ["was changed by hand", { path: "p.json", text: '{"sha256:00":"query A { me { id } }"}' }, /not the SHA-256/],
])("a file that %s is named with what to do", (_, file, words) => {
  expect(collect(mine, fragment, file).problems.join("\n")).toMatch(words);
});

test("a schema beside the operations is none of them", () => {
  expect(collect({ path: "schema.graphql", text: "type Query { a: Int }" })).toEqual({ documents: [], problems: [] });
});
