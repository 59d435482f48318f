const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

/*
 * `npm run build`: compiles, unless what lies in dist was compiled of these very files. The compiler would say so itself, but reads
 * all of them and the types of the packages before: several seconds of a processor in front of most of our scripts.
 *
 * A file counts as the same while its size and its time are, to the millisecond, as git counts it. Older is different too.
 */

const { compilerOptions, include, exclude } = JSON.parse(readFileSync("tsconfig.json", "utf8"));
const known = compilerOptions.tsBuildInfoFile;
/** What was compiled, of which files. It lies beside the result, and goes with it. */
const note = join(compilerOptions.outDir, ".compiled");
/** Which packages there are: npm writes it anew whenever it installs one. */
const packages = "node_modules/.package-lock.json";

function isCompiled() {
  return [note, known, packages].every(existsSync) && readFileSync(note, "utf8") === noteOf(inputs());
}

function compile() {
  // Until it has ended well, and as the files are now: what is saved meanwhile is compiled by the next.
  rmSync(note, { force: true });
  const compiled = inputs();
  const compiler = "node_modules/typescript/bin/tsc";
  const { status } = spawnSync(process.execPath, [compiler, "-p", "."], { stdio: "inherit" });
  if (status === 0) writeFileSync(note, noteOf(compiled));
  return status ?? 1;
}

function noteOf(files) {
  // A copy of the repository has other paths in it.
  const time = statSync(known).mtime.getTime();
  return `${time} ${createHash("sha256").update(files).digest("hex")}\n`;
}

function inputs() {
  const files = ["tsconfig.json", "package.json", packages, ...include.filter(existsSync).flatMap(sourcesIn)];
  return files.filter(existsSync).map(fingerprint).join("\n");
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (exclude.includes(path) || entry.name === "node_modules") return [];
      if (entry.isDirectory()) return sourcesIn(path);
      return /\.(ts|json)$/.test(path) ? [path] : [];
    })
    .toSorted();
}

function fingerprint(file) {
  const { size, mtime } = statSync(file);
  return `${file} ${size} ${mtime.getTime()}`;
}

process.exitCode = isCompiled() ? 0 : compile();
