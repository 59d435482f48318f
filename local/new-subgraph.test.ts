import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command, type Ended } from "../test/readme/support/command.js";
import { copyRepository } from "../test/support/copy-of-repository.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";

/*
 * A subgraph is made in a copy of this checkout, of another name than the template's, lives there, and is thrown away. Its entity
 * is a word of SQL, as many an entity is.
 */

const place = temporaryFolder();
const copy = join(place.path, "cordon");
const dataFolder = join(place.path, "data");

const git = (folder: string, ...parameters: readonly string[]) =>
  execFileSync("git", parameters, { cwd: folder, encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });

beforeAll(() => {
  copyRepository(copy, /./);
  git(copy, "init", "--quiet");
  git(copy, "add", "--all");
});
afterAll(() => place.remove());

const inCopy = (file: string, parameters: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  command(file, parameters, settings, copy);

async function npm(...parameters: readonly string[]): Promise<Ended> {
  const ended = await inCopy("npm", parameters).ended;
  if (ended.code !== 0) throw new Error(`npm ${parameters.join(" ")}: ${ended.output}${ended.errors}`);
  return ended;
}

/** What `npm run new:subgraph` runs behind the build. */
const refused = (name: string) => inCopy(process.execPath, ["dist/local/new-subgraph.js", name]).ended;

test("A name that is taken is refused in one line, and nothing is written", async () => {
  expect(await refused("teams")).toEqual({
    code: 1,
    output: "",
    errors: "The name teams is taken.\n",
  });
  expect(git(copy, "diff", "--name-only")).toBe("");
});

test("A name that the template's code does not take is told, and leaves every file as it was", async () => {
  const { code, errors } = await refused("fields");
  expect(code).toBe(1);
  expect(errors).toMatch(/\nIt was not made; every file is as it was\.\n$/);
  expect(git(copy, "status", "--porcelain")).toBe(
    git(copy, "diff", "--cached", "--name-status").replaceAll("\t", "  "),
  );
});

test("A new subgraph is made whole: nothing of the template's name is left in it, and the lists have it", async () => {
  const { output } = await npm("run", "--silent", "new:subgraph", "--", "orders", "--owner", "@cordon/trainers");
  expect(output).toContain("npm test -w subgraphs/orders");
  git(copy, "add", "--all");
  const folder = join(copy, "subgraphs/orders");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(15);
  const texts = files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8")].join("\n"));
  const own = texts.filter((text) => !text.startsWith("schema.graphql"));
  expect(own.filter((text) => /exercise/i.test(text))).toEqual([]);
  const { orders, teams } = JSON.parse(readFileSync(join(copy, "subgraphs/subgraphs.json"), "utf8"));
  expect(orders).toEqual({ port: 4004, subscribers: [], owner: "@cordon/trainers" });
  expect(teams.subscribers).toContain("orders");
});

/** Of the tests that it is tested with, those that try what is no different here: the rules of arrows, gates, released databases. */
const elsewhere =
  "/test/(architecture/(architecture|tests-do-not-race|packages)|composition/(upgraded-databases|released-migrations|words-of-gates))[.]";

test("It is checked, tested and composed like the others", async () => {
  await npm("run", "--silent", "check", "-w", "subgraphs/orders");
  const { errors } = await npm("test", "-w", "subgraphs/orders", "--", "-i", `--testPathIgnorePatterns=${elsewhere}`);
  expect(errors).toContain("PASS subgraphs/orders/graphql/orders.test.ts");
  expect(errors).toContain("PASS test/architecture/one-list-of-subgraphs.test.ts");
  expect(readFileSync(join(copy, "gateway/schema.graphql"), "utf8")).toContain("orders(");
});

test("Behind the gateway it records and answers", async () => {
  const names = ["GATEWAY", "ISSUER", "TEAMS", "INCIDENTS", "LESSONS", "ORDERS", "DATABASE"];
  const settings = {
    CORDON_DATA: dataFolder,
    SITE: "off",
    ...Object.fromEntries(names.map((name) => [`PORT_${name}`, "0"])),
  };
  const system = inCopy(process.execPath, ["dist/local/start.js"], settings);
  const [, url = ""] = await system.says(/GraphQL page +(\S+)/);
  const { output: token } = await inCopy(process.execPath, ["dist/local/token.js", "security-lead"], settings).ended;
  const ask = async (query: string) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token.trim()}` };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
    return response.json();
  };
  const input = '{ title: "Lost laptop", description: "Left on a train." }';
  expect(await ask(`mutation { recordOrder(input: ${input}) { __typename } }`)).toEqual({
    data: { recordOrder: { __typename: "Order" } },
  });
  expect(await ask("{ orders { nodes { title recordedBy { name } } } }")).toEqual({
    data: { orders: { nodes: [{ title: "Lost laptop", recordedBy: { name: expect.stringMatching(/./) } }] } },
  });
  system.child.kill("SIGTERM");
  expect((await system.ended).code).toBe(0);
});
