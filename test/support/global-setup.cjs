const { existsSync } = require("node:fs");
const { join } = require("node:path");

/**
 * One embedded PostgreSQL for all test workers, joined by test runs that overlap; test files make databases of their own
 * in it (test-database.ts). It lies at a fixed place, so that the next run finds what a killed one left.
 */
module.exports = async () => {
  const root = join(__dirname, "..", "..");
  const compiled = join(root, "dist", "test", "support", "test-server.js");
  if (!existsSync(compiled))
    throw new Error("Tests start PostgreSQL with the compiled code: run `npm run build` first.");
  const { startTestServer } = require(compiled);
  const server = await startTestServer(join(root, ".cordon", "tests"));
  process.env.CORDON_TEST_DATABASE_URL = server.superuserUrl;
  globalThis.cordonTestServer = server;
};
