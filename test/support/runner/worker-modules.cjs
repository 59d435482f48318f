const Module = require("node:module");
const { existsSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

/*
 * What jest loads test files with (`runtime` in jest.config.cjs). Its own loads every module anew for every test file, into a
 * context of the file's own: most of the time of a test run. Here Node.js loads them, each once for all files that a worker runs.
 */

/** Of TypeScript files, for the traces of errors. */
const sourceMaps = new Map();
const transformed = { supportsDynamicImport: true, supportsExportNamespaceFrom: true, supportsStaticESM: false };
let transformer;

Module._extensions[".ts"] = (module, filename) => {
  const { code, sourceMapPath } = transformer.transform(filename, transformed, readFileSync(filename, "utf8"));
  if (sourceMapPath) sourceMaps.set(filename, sourceMapPath);
  module._compile(code, filename);
};

/** TypeScript files name each other as what they become: `./action.js` is `./action.ts`. */
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  if (request.startsWith(".") && request.endsWith(".js") && parent?.filename?.endsWith(".ts")) {
    const source = join(dirname(parent.filename), `${request.slice(0, -".js".length)}.ts`);
    if (existsSync(source)) return source;
  }
  return resolveFilename.call(this, request, parent, ...rest);
};

/** A file that is run once: what it holds is forgotten with it. */
function requireOnce(path) {
  const exported = require(path);
  delete require.cache[path];
  module.children.length = 0;
  return exported;
}

module.exports = class WorkerModules {
  constructor(_config, _environment, _resolver, scriptTransformer) {
    transformer = scriptTransformer;
  }
  /** The tests of a file, and what is set up before them. */
  requireModule(path) {
    return path.endsWith(".test.ts") ? requireOnce(path) : require(path);
  }
  /** Jest's own: it keeps the tests that it has collected. */
  requireInternalModule(path) {
    return requireOnce(path);
  }
  getSourceMaps() {
    return sourceMaps;
  }
  unstable_shouldLoadAsEsm() {
    return false;
  }
  getAllCoverageInfoCopy() {
    return undefined;
  }
  setGlobalsForRuntime() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
};
