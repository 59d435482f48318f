import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { until } from "../../test/support/until.js";
import { startOf } from "../runtime/process-identity.js";

/* The process of the site, with a small builder in place of the real one. */

const place = temporaryFolder();
const running: ChildProcess[] = [];
let counter = 0;

const inlineScript = "document.title = 'dark'";

/** A builder that writes a site after the file `go` appears in its folder, or fails when `fail` does. */
const builder = (folder: string) => `
const { existsSync, mkdirSync, writeFileSync } = require("node:fs");
const { spawn } = require("node:child_process");
const folder = ${JSON.stringify(folder)};
const helper = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
writeFileSync(folder + "/helper", String(helper.pid));
console.log("Installing the packages of the site (once, about a minute)");
setInterval(() => {
  if (existsSync(folder + "/fail")) { console.error("The page matrix.mdx has a broken link."); helper.kill(); process.exit(1); }
  if (!existsSync(folder + "/go")) return;
  mkdirSync(folder + "/build/assets", { recursive: true });
  mkdirSync(folder + "/build/ko", { recursive: true });
  writeFileSync(folder + "/build/index.html", "<h1>Process</h1><script>${inlineScript}</script><script src=/assets/a.1.js></script>");
  writeFileSync(folder + "/build/matrix.html", "<h1>Matrix</h1>");
  writeFileSync(folder + "/build/404.html", "<h1>Nothing here</h1>");
  writeFileSync(folder + "/build/ko/index.html", "<h1>프로세스</h1>");
  writeFileSync(folder + "/build/ko/404.html", "<h1>없는 페이지</h1>");
  writeFileSync(folder + "/build/assets/a.1.js", "1");
  writeFileSync(folder + "/build/process.json", "{}");
  helper.kill();
  process.exit(0);
}, 20);
`;

async function startSite() {
  counter += 1;
  const folder = join(place.path, `site-${counter}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "builder.cjs"), builder(folder));
  writeFileSync(join(place.path, "secret.txt"), "not of the site");
  const child = spawn(process.execPath, [join(repositoryRoot, "dist/local/site/site.js")], {
    env: { PATH: process.env.PATH, PORT: "0", SITE_FOLDER: folder, SITE_BUILDER: join(folder, "builder.cjs") },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  running.push(child);
  let log = "";
  child.stdout?.on("data", (chunk) => {
    log += String(chunk);
  });
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  return { child, folder, url, log: () => log };
}

type Site = Awaited<ReturnType<typeof startSite>>;

const readiness = async ({ url }: Site) =>
  (await (await fetch(`${url}/health/ready`)).json()) as { status: string; reason?: string };

async function startBuiltSite(): Promise<Site> {
  const site = await startSite();
  writeFileSync(join(site.folder, "go"), "");
  await until(async () => (await readiness(site)).status === "ready");
  return site;
}

/** A request whose path is sent as it is; fetch would put it right. */
function statusOf(url: string, path: string, method = "GET"): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += String(chunk);
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });
}

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    const ended = once(child, "close");
    child.kill("SIGTERM");
    await ended;
  }
});

afterAll(() => place.remove());

test("listens at once, says how far the site is, and serves it as soon as it is built", async () => {
  const site = await startSite();
  await until(async () =>
    readiness(site).then(({ reason }) => reason === "installing its packages, once, for about a minute"),
  );
  const early = await fetch(site.url);
  expect(early.status).toBe(503);
  expect(await early.text()).toContain("The process site is being built");
  writeFileSync(join(site.folder, "go"), "");
  await until(async () => (await readiness(site)).status === "ready");
  expect(await (await fetch(site.url)).text()).toContain("<h1>Process</h1>");
});

test("serves pages by their names without an ending, folders by theirs, and says in its language what is not there", async () => {
  const { url } = await startBuiltSite();
  for (const [path, status, words] of [
    ["/matrix", 200, "Matrix"],
    ["/matrix/", 200, "Matrix"],
    ["/matrix?from=mail", 200, "Matrix"],
    ["/ko", 200, "프로세스"],
    ["/ko/", 200, "프로세스"],
    ["/none", 404, "Nothing here"],
    ["/ko/none", 404, "없는 페이지"],
  ] as const) {
    const { status: answered, body } = await statusOf(url, path);
    expect({ path, status: answered, body }).toEqual({ path, status, body: `<h1>${words}</h1>` });
  }
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/assets/../../secret.txt",
  "/%E0%A4%A",
  "//secret.txt",
])("answers nothing that is outside of the site: %s", async (path) => {
  const { url } = await startBuiltSite();
  expect(await statusOf(url, path)).toEqual({ status: 404, body: "<h1>Nothing here</h1>" });
});

test("lets a page fetch from its own site only and run its own scripts, and a browser keep what cannot change", async () => {
  const { url } = await startBuiltSite();
  const [page, asset, data] = await Promise.all(
    ["/", "/assets/a.1.js", "/process.json"].map((path) => fetch(url + path)),
  );
  const policy = page?.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(1);
  expect(page?.headers.get("x-content-type-options")).toBe("nosniff");
  expect(page?.headers.get("cache-control")).toBe("no-cache");
  expect(asset?.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect([page, asset, data].map((answer) => answer?.headers.get("content-type"))).toEqual([
    "text/html; charset=utf-8",
    "text/javascript; charset=utf-8",
    "application/json; charset=utf-8",
  ]);
  const again = await fetch(url, { headers: { "if-none-match": page?.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  expect((await statusOf(url, "/", "POST")).status).toBe(405);
  expect(await statusOf(url, "/", "HEAD")).toEqual({ status: 200, body: "" });
});

test("goes on serving what it has while the files are replaced", async () => {
  const site = await startBuiltSite();
  writeFileSync(join(site.folder, "build/matrix.html"), "half a pa");
  expect((await statusOf(site.url, "/matrix")).body).toBe("<h1>Matrix</h1>");
});

test("says in one line why the site could not be built, and lives on", async () => {
  const site = await startSite();
  writeFileSync(join(site.folder, "fail"), "");
  await until(async () => (await readiness(site)).status === "failed");
  expect(await readiness(site)).toEqual({ status: "failed", reason: "The page matrix.mdx has a broken link." });
  const errors = () =>
    site
      .log()
      .split("\n")
      .filter((line) => line.includes('"level":50'));
  // The log comes through a pipe of its own, perhaps after the answer.
  await until(() => errors().length > 0);
  expect(errors()).toEqual([
    expect.stringContaining("cannot be built, everything else runs: The page matrix.mdx has a broken link."),
  ]);
  expect((await fetch(site.url)).status).toBe(503);
});

test("ends the builder and what it runs when it is asked to end", async () => {
  const site = await startSite();
  const file = join(site.folder, "helper");
  await until(() => readText(file) !== "");
  const helper = Number(readText(file));
  const began = startOf(helper) ?? "";
  expect(began).not.toBe("");
  const ended = once(site.child, "close");
  site.child.kill("SIGTERM");
  expect((await ended)[0]).toBe(0);
  await until(() => startOf(helper) !== began);
});

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
