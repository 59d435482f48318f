const { ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");

const mocker = new ModuleMocker(globalThis);

/**
 * Where test files run (`testEnvironment` in jest.config.cjs): in the worker itself, one after the other. What the tests of a file
 * change of it is set back after them, so that no file depends on which ones ran before it in its worker.
 */
module.exports = class WorkerEnvironment {
  global = globalThis;
  moduleMocker = mocker;
  exit = process.exit;
  console = globalThis.console;
  before = stateOfProcess();

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }
  async setup() {
    globalThis.jest = jestFor(this.fakeTimersModern);
  }
  handleTestEvent({ name }) {
    // What modules set when they are loaded stays: they are not loaded again.
    if (name === "run_start") this.loaded = stateOfProcess();
  }
  async teardown() {
    mocker.restoreAllMocks();
    this.fakeTimersModern.dispose();
    // Jest reports who calls it, and who writes.
    process.exit = this.exit;
    globalThis.console = this.console;
    const { env, folder, listeners } = this.loaded ?? this.before;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    process.chdir(folder);
    const earlier = new Set([...this.before.listeners, ...listeners].map(([, listener]) => listener));
    for (const [event, listener] of listenersOfProcess()) if (!earlier.has(listener)) process.off(event, listener);
    for (const key of Object.getOwnPropertySymbols(globalThis))
      if (ofOneFile.has(key.description)) delete globalThis[key];
  }
  exportConditions() {
    return ["node", "node-addons"];
  }
  getVmContext() {
    return null;
  }
};

function stateOfProcess() {
  return { env: { ...process.env }, folder: process.cwd(), listeners: listenersOfProcess() };
}

function listenersOfProcess() {
  return process.eventNames().flatMap((event) => process.rawListeners(event).map((listener) => [event, listener]));
}

/** Where jest-circus keeps the tests of a file, and who is told of them. */
const ofOneFile = new Set(["JEST_STATE_SYMBOL", "EVENT_HANDLERS"]);

const ofMocker = ["fn", "spyOn", "mocked", "replaceProperty", "isMockFunction"];
const ofAllMocks = ["clearAllMocks", "resetAllMocks", "restoreAllMocks"];
const ofTimers = Object.getOwnPropertyNames(ModernFakeTimers.prototype).filter((name) =>
  /^(use|advance|run|set|get|clear|now)/.test(name),
);

/** What tests know as `jest`, but for what concerns modules: one that files share cannot be another for one of them. */
function jestFor(timers) {
  const bound = (object, names) => names.map((name) => [name, object[name].bind(object)]);
  const chained = (object, names) =>
    bound(object, names).map(([name, call]) => [name, (...args) => call(...args) ?? jest]);
  const jest = {
    ...Object.fromEntries([...bound(mocker, ofMocker), ...chained(mocker, ofAllMocks), ...chained(timers, ofTimers)]),
    mock() {
      throw new Error(
        "Test files share their modules (site/decisions/0034): hand over what is to differ, or spy on it.",
      );
    },
  };
  return jest;
}
