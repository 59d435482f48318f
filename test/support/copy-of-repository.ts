import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { repositoryRoot as root } from "../../platform/runtime/repository-root.js";

/** What a test can do without when it does not look at the site. */
const withoutPages = /^(\.githooks|platform|subgraphs|gateway|local|test|site\/generator)\/|^[^/]+$/;

/**
 * Copies the sources with what they compile to, so that a test may change them and compiles only that. The pages of the site are
 * left out unless all files are asked for.
 */
export function copyRepository(folder: string, wanted: RegExp = withoutPages): void {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 16 * 1024 * 1024,
  });
  for (const file of files.split("\0")) {
    if (!file || !wanted.test(file) || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { preserveTimestamps: true });
  }
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  keepKnownPackages(folder);
}

/** The compiler notes where it found the types of packages, behind links. From the copy they lie elsewhere than from here. */
function keepKnownPackages(folder: string): void {
  const noted = join(folder, "dist/.tsbuildinfo");
  const packages = realpathSync(join(root, "node_modules"));
  const [here, there] = [root, folder].map((from) => `"${relative(realpathSync(join(from, "dist")), packages)}/`);
  const { atime, mtime } = statSync(noted);
  writeFileSync(noted, readFileSync(noted, "utf8").replaceAll(here as string, there as string));
  // The build takes it for what it has made itself, and compiles nothing until a file is changed.
  utimesSync(noted, atime, mtime);
}
