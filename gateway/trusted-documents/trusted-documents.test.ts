import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildSchema } from "graphql";
import { createLog } from "../../platform/runtime/log.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { until } from "../../test/support/until.js";
import { documentIdOf, writeManifest } from "./manifest.js";
import { requestedDocument } from "./requested-document.js";
import { TrustedDocuments } from "./trusted-documents.js";

const schema = buildSchema("type Query { me: Me } type Me { id: ID! name: String! }");
const folder = temporaryFolder();
const file = path.join(folder.path, "documents.json");
const log = createLog("test", "silent");

const register = (...documents: readonly string[]) =>
  writeFileSync(
    file,
    writeManifest(
      documents.map((document) => ({
        id: documentIdOf(document),
        name: /query (\w+)/.exec(document)?.[1] ?? "",
        owner: "Exchange dashboards",
        description: "For tests.",
        document,
      })),
    ),
  );
const mine = "query Mine { me { name } }";
const stale = "query Stale { me { nickname } }";

let documents: TrustedDocuments;
beforeEach(() => {
  register(mine, stale);
  documents = new TrustedDocuments(file, log, 20);
  documents.validateAgainst(schema);
});
afterEach(() => documents.close());
afterAll(() => folder.remove());

test("a registered document is found by its id", () => {
  expect(documents.byId(documentIdOf(mine)).document).toBe(mine);
});

test("one that nobody registered is refused, with words that say how to register it", () => {
  expect(() => documents.byId(documentIdOf("other"))).toThrow(
    /No document is registered under sha256:.*npm run documents/,
  );
});

test("one that no longer fits the schema is named with its owner, and the others go on", () => {
  expect(documents.state).toEqual({ registered: 2, outdated: ["Stale"] });
  expect(() => documents.byId(documentIdOf(stale))).toThrow(
    /Stale no longer fits the schema: Cannot query field "nickname".*Exchange dashboards/,
  );
  documents.validateAgainst(buildSchema("type Query { me: Me } type Me { name: String nickname: String }"));
  expect(documents.state.outdated).toEqual([]);
  expect(documents.byId(documentIdOf(stale)).name).toBe("Stale");
});

test("a changed file is in force by itself; a bad one is not taken, and what was in force stays", async () => {
  const another = "query Another { me { id } }";
  register(another);
  await until(() => documents.state.registered === 1);
  expect(documents.byId(documentIdOf(another)).name).toBe("Another");
  const refused = jest.spyOn(log, "error");
  writeFileSync(file, "{ broken");
  await until(() => refused.mock.calls.length > 0);
  refused.mockRestore();
  expect(documents.byId(documentIdOf(another)).name).toBe("Another");
  register(mine);
  await until(() => documents.findByText(mine) !== undefined);
});

test("a file that cannot be used at the start is said in one line", () => {
  writeFileSync(file, '{"format":"other"}');
  expect(() => new TrustedDocuments(file, log)).toThrow(/^\/.*documents\.json is not a manifest of documents: [^\n]+$/);
});

const policy = (requiredOf: "nobody" | "service-accounts" | "everybody") => ({ documents, requiredOf });

test("an id stands for its text, and everything else of the request stays", () => {
  const request = { documentId: documentIdOf(mine), variables: { a: 1 }, operationName: "Mine" };
  expect(requestedDocument(request, "SERVICE_ACCOUNT", policy("service-accounts"))).toEqual({
    query: mine,
    variables: { a: 1 },
    operationName: "Mine",
  });
});

test.each([
  ["nobody", "SERVICE_ACCOUNT", true],
  ["service-accounts", "PERSON", true],
  ["service-accounts", "SERVICE_ACCOUNT", false],
  ["everybody", "PERSON", false],
] as const)("when they are required of %s, free text of a %s is let through: %p", (requiredOf, kind, through) => {
  const request = { query: "{ me { id } }" };
  const ask = () => requestedDocument(request, kind, policy(requiredOf));
  if (through) expect(ask()).toEqual(request);
  else expect(ask).toThrow(/registered operations only.*nothing was done.*npm run documents.*documentId/);
});

test("the text of a registered document is as good as its id, whatever its spaces and comments", () => {
  const query = "# the panel on the wall\nquery Mine{me{name}}";
  expect(requestedDocument({ query }, "SERVICE_ACCOUNT", policy("service-accounts"))).toEqual({ query: mine });
  expect(() => requestedDocument({ query: "not GraphQL" }, "SERVICE_ACCOUNT", policy("everybody"))).toThrow(
    /registered/,
  );
});

test("a text nested so deeply that it cannot be read is refused like any other that is not registered", () => {
  const query = `${"{a".repeat(60_000)}${"}".repeat(60_000)}`;
  expect(() => requestedDocument({ query }, "SERVICE_ACCOUNT", policy("service-accounts"))).toThrow(
    /registered operations only/,
  );
});

test.each([
  [{ documentId: 7 }, /`documentId` must be/],
  [{ documentId: "sha256:ABC" }, /`documentId` must be/],
  [{ documentId: `SHA256:${"0".repeat(64)}` }, /`documentId` must be/],
  [{ documentId: documentIdOf(mine), query: mine }, /not both/],
])("%j is a bad request", (request, words) => {
  expect(() => requestedDocument(request, "PERSON", policy("nobody"))).toThrow(words);
});

test("without a manifest an id is refused, and service accounts that need one can send nothing", () => {
  const none = { documents: undefined, requiredOf: "service-accounts" } as const;
  expect(() => requestedDocument({ documentId: documentIdOf(mine) }, "PERSON", none)).toThrow(/TRUSTED_DOCUMENTS_FILE/);
  expect(() => requestedDocument({ query: mine }, "SERVICE_ACCOUNT", none)).toThrow(/registered operations only/);
});
