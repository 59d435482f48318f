const { execFileSync } = require("node:child_process");
const { join } = require("node:path");
const startServers = require("../support/global-setup.cjs");

/** Checks the types of the examples and builds them, once for all of their tests. */
module.exports = async () => {
  execFileSync("npm", ["run", "--silent", "build"], {
    cwd: join(__dirname, "../../gateway/examples"),
    stdio: ["ignore", "ignore", "inherit"],
  });
  await startServers();
};
