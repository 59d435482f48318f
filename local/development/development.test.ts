import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { copyRepository } from "../../test/support/copy-of-repository.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { until } from "../../test/support/until.js";
import { livingRecords, type RunningProcess } from "../data-folder/running-records.js";
import { requestToken } from "../issuer/request-token.js";
import { startOf } from "../runtime/process-identity.js";
import { type ProcessName, processNames } from "../system/process-table.js";

/* `npm run dev` as a person uses it, on a copy of the sources. */

const place = temporaryFolder();
const [copy, data] = [join(place.path, "copy"), join(place.path, "data")];
let starter: ChildProcess;
let said = "";

/** Waits for words that come after those that were there before `act`. */
async function says(words: RegExp, act: () => void = () => {}): Promise<string> {
  const before = said.length;
  act();
  await until(
    () => words.test(said.slice(before)),
    () => `${words} in what it said:\n${said}`,
  );
  return said.slice(before);
}

const textOf = (file: string) => readFileSync(join(copy, file), "utf8");
const save = (file: string, text: string) => writeFileSync(join(copy, file), text);

const running = () => livingRecords(data)[0]?.processes ?? {};
const identityOf = (process: RunningProcess | undefined) => process && `${process.pid} ${process.start}`;
const identities = () =>
  Object.fromEntries(Object.entries(running()).map(([name, process]) => [name, identityOf(process)]));

async function ask(query: string): Promise<unknown> {
  const { gateway, issuer } = running();
  const token = await requestToken(issuer?.url ?? "", "security-lead");
  const response = await fetch(`${gateway?.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as unknown;
}

const answers = (query: string, expected: unknown) =>
  until(async () => JSON.stringify(await ask(query).catch(() => undefined)) === JSON.stringify(expected));

/** What each of these does is to be started again, and nothing else. */
async function restartsOnly(names: readonly ProcessName[], act: () => Promise<unknown>): Promise<void> {
  const before = identities();
  await act();
  const after = identities();
  const other = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(other.toSorted()).toEqual(names.toSorted());
}

beforeAll(async () => {
  copyRepository(copy);
  const { PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE } = process.env;
  const ports = Object.fromEntries(["database", ...processNames].map((name) => [`PORT_${name.toUpperCase()}`, "0"]));
  starter = spawn("npm", ["run", "--silent", "dev"], {
    cwd: copy,
    env: { PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE, CORDON_DATA: data, ...ports },
    stdio: ["ignore", "pipe", "pipe"],
    // The two signals of Ctrl-C go to the group.
    detached: true,
  });
  for (const output of [starter.stdout, starter.stderr])
    output?.on("data", (text) => {
      said += String(text);
    });
  await says(/watching the sources/);
});

afterAll(async () => {
  if (starter.exitCode === null && starter.signalCode === null) {
    process.kill(-(starter.pid ?? 0), "SIGTERM");
    await once(starter, "close");
  }
  place.remove();
});

const me = "{ me { name } }";
const named = (name: string) => answers(me, { data: { me: { name } } });
const resolvers = "subgraphs/teams/graphql/resolvers/queries.ts";
const resolversText = readFileSync(join(repositoryRoot, resolvers), "utf8");

/** The resolvers as they are, but `me` answers with another name. */
const answering = (name: string, more = "") => `${resolversText}
const { me } = Queries.prototype;
Queries.prototype.me = function (...parameters) {
  const found = me.apply(this, parameters);
  return found && { ...found, name: "${name}" };
};
${more}`;

test("a file that does not compile is shown, and the process runs on as it was", async () => {
  await named("Seo-yeon Kim");
  await restartsOnly([], async () => {
    await says(/queries\.ts does not compile[\s\S]*const \{ =/, () =>
      save(resolvers, answering("Broken", "const { =\n")),
    );
    await named("Seo-yeon Kim");
  });
});

test("what is saved answers through the gateway, and only the process that runs it was started again", async () => {
  await restartsOnly(["teams"], async () => {
    await says(/teams runs the new code/, () => save(resolvers, answering("Changed")));
    await named("Changed");
  });
});

test("a type error is told, and what compiles runs", async () => {
  const wrong = answering("Wrong", "export const wrong: string = 7;\n");
  await says(/type errors[\s\S]*queries\.ts\(\d+,\d+\): error TS2322/, () => save(resolvers, wrong));
  await named("Wrong");
  await says(/no type errors any more/, () => save(resolvers, answering("Right")));
  await named("Right");
});

test("a process that cannot start leaves the others running, and is back with the next save", async () => {
  const file = "subgraphs/lessons/graphql/schema.ts";
  const text = textOf(file);
  await says(/lessons did not start: Error: it breaks/, () => save(file, `${text}\nthrow new Error("it breaks");\n`));
  expect(running()).not.toHaveProperty("lessons");
  await named("Right");
  await says(/lessons runs the new code/, () => save(file, text));
  await answers("{ reviews(first: 1) { nodes { id } } }", { data: { reviews: { nodes: [] } } });
});

test("a change of the schema is composed, and the gateway takes it without being started again", async () => {
  const [file, text] = ["subgraphs/incidents/graphql/resolvers/queries.ts", "What the gateway shows at once."];
  await restartsOnly(["incidents"], async () => {
    await says(/the gateway takes it/, () => save(file, textOf(file).replace(/(?<=description: ")[^"]+(?=")/, text)));
    const shown = async () => JSON.stringify(await ask('{ __type(name: "Query") { fields { description } } }'));
    await until(async () => (await shown()).includes(text));
  });
  expect(textOf("subgraphs/incidents/schema.graphql")).toContain(text);
  expect(textOf("gateway/supergraph.graphql")).toContain(text);
});

test("a change of the platform starts all of them again", async () => {
  const file = "platform/identity/viewer.ts";
  await restartsOnly(["issuer", "teams", "incidents", "lessons", "gateway"], async () => {
    const each = ["issuer", "teams", "incidents", "lessons", "gateway"].map(
      (name) => `(?=[\\s\\S]*${name} runs the new)`,
    );
    await says(new RegExp(each.join("")), () => save(file, `${textOf(file)}\n// changed\n`));
  });
  await named("Right");
});

test("Ctrl-C ends everything", async () => {
  const before = Object.values(running());
  expect(before).toHaveLength(5);
  process.kill(-(starter.pid ?? 0), "SIGINT");
  const [code] = await once(starter, "close");
  expect(code).toBe(0);
  expect(before.filter(({ pid, start }) => startOf(pid) === start)).toEqual([]);
  expect(existsSync(join(data, "postgres", "postmaster.pid"))).toBe(false);
  expect(execFileSync("ps", ["-e", "-o", "args"], { encoding: "utf8" })).not.toContain(copy);
});
