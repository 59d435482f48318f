const base = require("../../jest.config.cjs");

/** Tests of gateway/examples, whose packages `npm run test:examples` installs first. */
module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/examples"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/examples/build-examples.cjs",
};
