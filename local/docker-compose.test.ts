import { existsSync, readFileSync } from "node:fs";
import { basename, join, normalize } from "node:path";
import { Client } from "pg";
import { parse } from "yaml";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";
import { startSettings } from "./commands/start-settings.js";
import { startDatabase } from "./database/database.js";
import { subgraphNames } from "./runtime/subgraph-names.js";
import { databaseSetting } from "./system/process-table.js";

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string; readonly target: string };
  readonly network_mode?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const text = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
const compose = parse(text("docker-compose.yml")) as {
  readonly services: { readonly postgres: Service; readonly cordon: Service };
  readonly volumes: Readonly<Record<string, null>>;
};
const { postgres, cordon } = compose.services;
const dockerfile = text("local/Dockerfile");

test("sets only what the starter reads", () => {
  expect(Object.keys(cordon.environment).filter((name) => !(name in startSettings))).toEqual([]);
});

test("publishes nothing beyond this machine", () => {
  expect(postgres.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  expect(cordon.ports).toBeUndefined();
  expect(cordon.network_mode).toBe("host");
});

test("starts Cordon once the database answers, on the supported PostgreSQL", () => {
  expect(cordon.depends_on).toEqual({ postgres: { condition: "service_healthy" } });
  expect(Number(/^postgres:(\d+)$/.exec(postgres.image ?? "")?.[1])).toBeGreaterThanOrEqual(15);
});

test("mounts files that exist and volumes that are declared", () => {
  for (const volume of [...postgres.volumes, ...cordon.volumes]) {
    const source = volume.split(":")[0] ?? "";
    expect(source.startsWith("./") ? existsSync(join(repositoryRoot, source)) : source in compose.volumes).toBe(true);
  }
  expect(cordon.volumes).toEqual([`data:${cordon.environment.CORDON_DATA}`]);
});

test("builds from a Dockerfile that starts what is compiled, on a Node that the package allows", () => {
  expect(join(cordon.build?.context ?? "", cordon.build?.dockerfile ?? "")).toBe("local/Dockerfile");
  expect(dockerfile).toMatch(new RegExp(`^FROM runtime AS ${cordon.build?.target}$`, "m"));
  const run = [...dockerfile.matchAll(/CMD \["node", "(.*)"\]$/gm)].map(([, file = ""]) => file);
  expect(run).toHaveLength(subgraphNames.length + 4);
  for (const file of run)
    expect(existsSync(join(repositoryRoot, file.replace(/^dist\//, "").replace(/\.js$/, ".ts")))).toBe(true);
  const { engines } = JSON.parse(text("package.json")) as { engines: { node: string } };
  const oldest = Number(/(\d+)/.exec(engines.node)?.[1]);
  expect(Number(/^FROM node:(\d+)/m.exec(dockerfile)?.[1])).toBeGreaterThanOrEqual(oldest);
});

test("copies files of the checkout that exist, to where they are looked for", () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) (\S+)$/gm)].flatMap(([, files = "", to = ""]) =>
    files.split(" ").map((file) => ({ file, to: to.endsWith("/") ? normalize(`${to}${basename(file)}`) : to })),
  );
  expect(copied.length).toBeGreaterThan(0);
  expect(copied.filter(({ file, to }) => file !== to || !existsSync(join(repositoryRoot, file)))).toEqual([]);
});

test("takes by name into the image what it needs, and leaves out everything else that is in a checkout", () => {
  expect(dockerfile).not.toMatch(/^(COPY|ADD) (--\S+ )*\.\/? /m);
  const [first, ...patterns] = text(".dockerignore")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  expect(first).toBe("*");
  const taken = patterns.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  for (const path of taken) expect(existsSync(join(repositoryRoot, path))).toBe(true);
  // BuildKit would read it instead of the one at the root, and docker and older builders would not.
  expect(existsSync(join(repositoryRoot, "local/Dockerfile.dockerignore"))).toBe(false);
});

test("points each subgraph to the database that the script makes for it, and lets it into no other", async () => {
  const place = temporaryFolder();
  const server = await startDatabase({ dataFolder: join(place.path, "data"), port: 0, durable: false });
  try {
    const names = subgraphNames.map((name) => `"${name}"`).join(", ");
    for (const name of subgraphNames) await run(server.superuserUrl, `DROP DATABASE "${name}"`);
    await run(server.superuserUrl, `DROP ROLE ${names}`);
    for (const statement of text("local/docker-databases.sql")
      .replace(/^--.*$/gm, "")
      .split(";"))
      if (statement.trim()) await run(server.superuserUrl, statement);
    for (const name of subgraphNames) {
      const url = new URL(cordon.environment[databaseSetting(name)] ?? "");
      expect(postgres.ports).toEqual([`${url.host}:5432`]);
      url.port = String(server.port);
      await run(url.href, "CREATE TABLE of_this_subgraph ()");
      for (const other of [...subgraphNames, "postgres", "template1"].filter((each) => each !== name)) {
        url.pathname = other;
        await expect(run(url.href, "SELECT")).rejects.toThrow("permission denied for database");
      }
    }
  } finally {
    await server.stop();
    place.remove();
  }
});

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
