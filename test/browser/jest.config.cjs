const base = require("../../jest.config.cjs");

/** Tests of the built site in a real browser. They need no database, and run last, since the site is built before them. */
module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: undefined,
  globalTeardown: undefined,
};
