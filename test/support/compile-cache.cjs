const Module = require("node:module");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");
const { isMainThread } = require("node:worker_threads");
const { crc32 } = require("node:zlib");

/*
 * What Node.js does from version 22 on where NODE_COMPILE_CACHE is set, for 20: a process keeps what it has compiled for the next
 * one like it. Preloaded into whatever the tests start, since a third of what a start takes is compiling the same packages. Traces of
 * errors then name the compiled files: no source maps are read either.
 */

/** What was kept has forgotten how Node.js answers `import()`: such files, a few, are compiled as ever. */
const callsImport = /\bimport\s*\(/;

const entry = process.argv[1];
if (entry && isMainThread) keepCompiled(join(process.env.NODE_COMPILE_CACHE, fileNameOf(entry)));

/** Copies of the repository share what was compiled: what counts is what a file says, not where it lies. */
function fileNameOf(path) {
  return [basename(dirname(dirname(path))), basename(dirname(path)), basename(path), process.version].join("-");
}

function keepCompiled(file) {
  const kept = read(file);
  const scripts = new Map();
  let missing = 0;
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (source, filename, format) {
    const key = `${crc32(source)} ${source.length}`;
    const script =
      format === "module" || callsImport.test(source) ? undefined : compiled(source, filename, kept.get(key));
    if (!script) return compile.call(this, source, filename, format);
    if (script.cachedDataRejected !== false) missing += 1;
    scripts.set(key, script);
    return script
      .runInThisContext()
      .call(this.exports, this.exports, requireOf(this), this, filename, dirname(filename));
  };
  process.once("exit", () => {
    if (missing > scripts.size / 10) write(file, scripts);
  });
}

function compiled(source, filename, cachedData) {
  try {
    return new Script(Module.wrap(source), { filename, cachedData });
  } catch {
    return undefined; // an ES module that is not called one, or a mistake: Node.js knows
  }
}

function requireOf(module) {
  return Object.assign((id) => module.require(id), {
    resolve: Object.assign((request, options) => Module._resolveFilename(request, module, false, options), {
      paths: (request) => Module._resolveLookupPaths(request, module),
    }),
    main: process.mainModule,
    extensions: Module._extensions,
    cache: Module._cache,
  });
}

/** A line with the keys and lengths, and then what was compiled, one after the other. */
function read(file) {
  try {
    const content = readFileSync(file);
    let offset = content.indexOf("\n") + 1;
    return new Map(
      JSON.parse(content.subarray(0, offset)).map(([key, length]) => {
        offset += length;
        return [key, content.subarray(offset - length, offset)];
      }),
    );
  } catch {
    return new Map(); // the first of its kind
  }
}

function write(file, scripts) {
  const data = [...scripts].map(([key, script]) => [key, script.createCachedData()]);
  const lengths = JSON.stringify(data.map(([key, { length }]) => [key, length]));
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, Buffer.concat([Buffer.from(`${lengths}\n`), ...data.map(([, bytes]) => bytes)]));
  renameSync(draft, file); // others may read it at this moment
}
