const { randomBytes } = require("node:crypto");
const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");

const root = join(__dirname, "..", "..");

/**
 * One embedded PostgreSQL for all test workers, joined by test runs that overlap; test files make databases of their own
 * in it, many of them as copies of what is filled once per run (test-database.ts). It lies at a fixed place, so that the
 * next run finds what a killed one left.
 *
 * What the tests start compiles the packages once (compile-cache.cjs).
 *
 * And one system for the journeys that disturb nothing, started when the first of them asks for it.
 */
module.exports = async () => {
  process.env.NODE_COMPILE_CACHE = join(root, ".cordon", "tests", "compiled");
  // Tests make much that is forgotten at once, as requests do: see local/processes/node-flags.ts.
  const options = ["--max-semi-space-size=64"];
  // Node.js knows the setting from version 22 on.
  if (!enableCompileCache) options.push(`--require "${join(__dirname, "compile-cache.cjs")}"`);
  process.env.NODE_OPTIONS = options.join(" ");
  const { startTestServer } = compiled("test/support/test-server.js");
  const { offerSharedSystem } = compiled("test/journeys/support/processes/offer-shared-system.js");
  const { testDataFolder } = compiled("test/support/test-data-folder.js");
  const server = await startTestServer(testDataFolder(root));
  process.env.CORDON_TEST_DATABASE_URL = server.superuserUrl;
  process.env.CORDON_TEST_RUN = randomBytes(4).toString("hex");
  globalThis.cordonTestServer = server;
  globalThis.cordonSharedSystem = await offerSharedSystem();
  process.env.CORDON_TEST_SYSTEM_URL = globalThis.cordonSharedSystem.url;
};

function compiled(file) {
  const path = join(root, "dist", file);
  if (!existsSync(path))
    throw new Error("Tests start PostgreSQL and Cordon with the compiled code: run `npm run build` first.");
  return require(path);
}
