import { documentIdOf, normalizeDocument, readManifest, writeManifest } from "./manifest.js";

const entry = (changes: object = {}, document = "query Mine { me { name } }") => ({
  id: documentIdOf(document),
  name: "Mine",
  owner: "Exchange",
  description: "Who am I?",
  document,
  ...changes,
});
const textOf = (...documents: readonly ReturnType<typeof entry>[]) => writeManifest(documents);

test("a document's id is the one of GraphQL over HTTP", () => {
  expect(documentIdOf("query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}")).toBe(
    "sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e",
  );
});

test("what was written is read again", () => {
  expect(readManifest(textOf(entry()))).toEqual([entry()]);
});

test("spaces and comments make no other document", () => {
  expect(normalizeDocument("# why\nquery Mine{me{name}}")).toBe(
    normalizeDocument("query Mine {\n me { name } # who\n}"),
  );
});

test.each([
  ["no JSON", "{", /JSON/],
  ["another format", JSON.stringify({ format: "apollo", documents: [] }), /cordon-trusted-documents-1/],
  ["no owner", textOf(entry({ owner: " " })), /owner|1 character/],
  ["an id of another kind", textOf(entry({ id: "md5:0" })), /sha256/],
  [
    "a document that was changed",
    textOf(entry({ document: "query Mine { me { id } }" })),
    /entry 0 \(Mine\).*not the hash/,
  ],
  ["a document twice", textOf(entry(), entry()), /entry 1 \(Mine\) stands there twice/],
  ["a document that is none", textOf(entry({}, "query Mine {")), /entry 0 \(Mine\) is not GraphQL: Syntax Error/],
  [
    "two operations in one document",
    textOf(entry({}, "query Mine { me { id } } query B { me { id } }")),
    /exactly one/,
  ],
  ["no operation", textOf(entry({}, "fragment F on Me { id }")), /exactly one operation/],
  ["an operation without a name", textOf(entry({}, "{ me { id } }")), /exactly one|another name/],
  ["a name that is not the operation's", textOf(entry({ name: "Yours" })), /another name than its operation, "Mine"/],
])("a manifest with %s is refused whole, with words that say where", (_, text, words) => {
  expect(() => readManifest(text)).toThrow(words);
});
