const { readFileSync } = require("node:fs");
const { availableParallelism } = require("node:os");
const { join } = require("node:path");

/** @type {import("jest").Config} */
module.exports = {
  roots: [
    "<rootDir>/platform",
    "<rootDir>/subgraphs",
    "<rootDir>/gateway",
    "<rootDir>/local",
    "<rootDir>/test",
    "<rootDir>/site/generator",
  ],
  // The files that a worker runs share the modules that they load: see site/decisions/0034.
  runtime: "<rootDir>/test/support/runner/worker-modules.cjs",
  testEnvironment: "<rootDir>/test/support/runner/worker-environment.cjs",
  testSequencer: "<rootDir>/test/support/runner/sequencer.cjs",
  // Tests wait much, for processes, timers and disks: on two cores, where jest would run one file at a time, five keep both busy.
  maxWorkers: Math.max(5, availableParallelism()),
  // Only for what hangs, and the one for all tests: databases, processes and browsers are real, and the cores may be busy and slow.
  testTimeout: 1_800_000,
  testMatch: ["**/*.test.ts"],
  // They read the built site: see test/browser/jest.config.cjs.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(browser|examples)/"],
  modulePathIgnorePatterns: ["<rootDir>/gateway/examples/"],
  globalSetup: "<rootDir>/test/support/global-setup.cjs",
  globalTeardown: "<rootDir>/test/support/global-teardown.cjs",
  setupFiles: ["reflect-metadata"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      // As `npm run dev` compiles them.
      JSON.parse(readFileSync(join(__dirname, ".swcrc"), "utf8")),
    ],
  },
};
