import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as rawRequest } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, parse } from "graphql";
import { serverAudits } from "graphql-http";
import { readBody } from "../platform/http/read-body.js";
import { sendJson } from "../platform/http/send-json.js";
import { type ListeningServer, serve } from "../platform/http/serve.js";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import { until } from "../test/support/until.js";

/* The compiled gateway on a supergraph that has nothing to do with Cordon; `npm test` compiles before it comes here. */

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n`;

/** A subgraph is called `process` here as well: it is no other than the rest. */
const subgraphSdl = {
  "pets-of-all": `${link}
    type Query { pets: [Pet!]! }
    type Mutation { feed(id: ID!): Pet }
    type Pet @key(fields: "id") { id: ID! name: String! }`,
  process: `${link} type Pet @key(fields: "id") { id: ID! owner: String }`,
} as const;

type Name = keyof typeof subgraphSdl;

const pets = [
  { id: "1", name: "Bello" },
  { id: "2", name: "Mimi" },
];
const resolvers = {
  "pets-of-all": { Query: { pets: () => pets }, Mutation: { feed: () => pets[0] } },
  process: { Pet: { __resolveReference: ({ id }: { id: string }) => ({ id, owner: `Owner of ${id}` }) } },
};

async function subgraph(name: Name): Promise<ListeningServer> {
  const schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl[name]), resolvers: resolvers[name] });
  return serve(
    {
      "POST /graphql": async ({ request, response }) => {
        const { query, variables } = JSON.parse(await readBody(request, 100_000));
        sendJson(response, 200, await graphql({ schema, source: query, variableValues: variables }));
      },
    },
    { host: "127.0.0.1", port: 0 },
    (error) => {
      throw error;
    },
  );
}

let servers: Readonly<Record<Name, ListeningServer>>;
let folder: string;
let file: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  servers = { "pets-of-all": await subgraph("pets-of-all"), process: await subgraph("process") };
  folder = mkdtempSync(path.join(tmpdir(), "cordon-stands-alone-"));
  file = path.join(folder, "any.graphql");
  writeFileSync(file, supergraph());
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await Promise.all(Object.values(servers).map((server) => server.drain()));
  rmSync(folder, { recursive: true });
});

function supergraph({ extra = "", lostPort = false } = {}): string {
  const { supergraphSdl, errors } = composeServices(
    (Object.keys(subgraphSdl) as Name[]).map((name) => ({
      name,
      url: lostPort && name === "pets-of-all" ? "http://127.0.0.1:1/graphql" : `${servers[name].url}/graphql`,
      typeDefs: parse(subgraphSdl[name].replace("type Query {", `type Query { ${extra}`)),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.join("\n"));
  return supergraphSdl;
}

function start(settings: Readonly<Record<string, string>>) {
  const environment = {
    PATH: process.env.PATH ?? "",
    PORT: "0",
    SUPERGRAPH_FILE: file,
    AUTHENTICATION: "off",
    ...settings,
  };
  const child = spawn(process.execPath, [path.join(repositoryRoot, "dist/gateway/index.js")], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  children.push(child);
  const output = { errors: "", log: "" };
  child.stdout?.on("data", (text) => {
    output.log += text;
  });
  child.stderr?.on("data", (text) => {
    output.errors += text;
  });
  return { child, output };
}

async function started(settings: Readonly<Record<string, string>> = {}) {
  const { child, output } = start(settings);
  const [message] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error(output.errors);
    }),
  ]);
  return { child, output, url: (message as { url: string }).url };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: unknown } };
}

const query = "{ pets { name owner } }";
const answer = {
  data: {
    pets: [
      { name: "Bello", owner: "Owner of 1" },
      { name: "Mimi", owner: "Owner of 2" },
    ],
  },
};

/** The gateway that the tests ask which need no other. */
let one: Awaited<ReturnType<typeof started>>;
beforeAll(async () => {
  one = await started();
});

test("any supergraph file is served, without an identity provider, and the health routes answer", async () => {
  const { url } = one;
  expect((await ask(url, query)).body).toEqual(answer);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
});

test("a subgraph is found where a setting says, by its name", async () => {
  const lost = path.join(folder, "lost.graphql");
  writeFileSync(lost, supergraph({ lostPort: true }));
  const { child, url } = await started({
    SUPERGRAPH_FILE: lost,
    SUBGRAPH_URL_PETS_OF_ALL: `${servers["pets-of-all"].url}/graphql`,
  });
  expect((await ask(url, query)).body).toEqual(answer);
  await stop(child);
});

test.each<[string, Record<string, string>, RegExp]>([
  ["in production", { NODE_ENV: "production" }, /^AUTHENTICATION=off answers anybody, .* NODE_ENV=production\. .*\n$/],
  ["for other machines", { HOST: "0.0.0.0" }, /^AUTHENTICATION=off answers anybody, .* HOST=0\.0\.0\.0, .*\n$/],
  ["with personas of nobody", { DEVELOPMENT_PERSONAS: "true" }, /^DEVELOPMENT_PERSONAS=true needs OIDC_ISSUER.*\n$/],
  [
    "with a subgraph at no address",
    { SUBGRAPH_URL_PROCESS: "there" },
    /^Setting SUBGRAPH_URL_PROCESS is not usable.*\n$/,
  ],
  ["without its file", { SUPERGRAPH_FILE: "/nowhere.graphql" }, /^\/nowhere\.graphql is not a supergraph .*\n$/],
])("it does not start %s, and says so in one line", async (_, settings, line) => {
  const { child, output } = start(settings);
  expect((await once(child, "close"))[0]).toBe(1);
  expect(output.errors).toMatch(line);
});

test("a page that has given this machine another name is not answered", async () => {
  const { url } = one;
  const status = await new Promise((resolve, reject) => {
    const headers = { host: "evil.example", "content-type": "application/json" };
    const sent = rawRequest(`${url}/graphql`, { method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    sent.end(JSON.stringify({ query }));
  });
  expect(status).toBe(400);
  const get = `${url}/graphql?query=${encodeURIComponent(query)}`;
  expect((await fetch(get, { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(400);
  expect((await fetch(get)).status).toBe(200);
});

test("the file is swapped again and again, for good ones and bad ones, and no request fails", async () => {
  const { output, url } = one;
  let swapping = true;
  let requests = 0;
  const failed: unknown[] = [];
  const asking = Array.from({ length: 8 }, async () => {
    while (swapping) {
      const { status, body } = await ask(url, query);
      requests += 1;
      if (status !== 200 || JSON.stringify(body) !== JSON.stringify(answer)) failed.push(body);
    }
  });
  const knows = async (field: string) =>
    JSON.stringify((await ask(url, '{ __type(name: "Query") { fields { name } } }')).body).includes(`"${field}"`);
  for (let round = 1; round <= 2; round += 1) {
    writeFileSync(file, round === 2 ? "type Query { broken" : supergraph().replace("type Pet", "type Pet @nowhere"));
    await until(() => output.log.split("supergraph file not usable").length > round);
    writeFileSync(file, supergraph({ extra: `round${round}: Int` }));
    await until(() => knows(`round${round}`));
    if (round > 1) expect(await knows(`round${round - 1}`)).toBe(false);
  }
  await until(() => requests > 100);
  swapping = false;
  await Promise.all(asking);
  expect(failed).toEqual([]);
  writeFileSync(file, supergraph());
});

test("several workers answer behind one port; one that is killed is replaced, and all finish what is under way", async () => {
  const { child, output, url } = await started({ WORKERS: "2" });
  const workersIn = (log: string) =>
    log.split("\n").flatMap((line) => (line.includes('"workers started"') ? JSON.parse(line).workers : [])) as number[];
  await until(() => workersIn(output.log).length === 2);
  const [first] = workersIn(output.log);
  if (!first) throw new Error("There is no worker to kill.");
  process.kill(first, "SIGKILL");
  const sinceKilled = () => output.log.split("a worker ended; another is started")[1] ?? "";
  await until(() => sinceKilled().includes('"msg":"listening"'));
  expect((await ask(url, query)).body).toEqual(answer);

  const underWay = Array.from({ length: 20 }, () => ask(url, query));
  const answered = await Promise.race(underWay);
  expect(answered.body).toEqual(answer);
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
  const late = await Promise.allSettled(underWay);
  // A connection that had not been taken yet is refused, which a client tries again elsewhere; what was taken is answered.
  for (const one of late) if (one.status === "fulfilled") expect(one.value.body).toEqual(answer);
  expect(workersIn(output.log).every((pid) => !isRunning(pid))).toBe(true);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("every audit of GraphQL over HTTP is passed, without a warning or a notice", async () => {
  const { url } = one;
  const results = await Promise.all(serverAudits({ url: `${url}/graphql`, fetchFn: fetch }).map(({ fn }) => fn()));
  expect(results.filter(({ status }) => status !== "ok")).toEqual([]);
  expect(results.length).toBeGreaterThan(60);
});
