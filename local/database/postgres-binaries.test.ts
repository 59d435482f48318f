import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { postgresBinaries } from "./postgres-binaries.js";
import { serverAccount } from "./server-account.js";

/* Works on copies of the installed package, so that what a test spoils is not used by any other. */

const place = temporaryFolder();
const account = serverAccount(join(place.path, "none"));
const installed = dirname(dirname(postgresBinaries(undefined)));
const asRoot = process.getuid?.() === 0 ? test : test.skip;

afterAll(() => place.remove());

function copyOf(name: string): string {
  const folder = join(place.path, name);
  cpSync(installed, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

const linksOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, "native/pg-symlinks.json"), "utf8")) as readonly { target: string }[]).map(
    ({ target }) => join(folder, target),
  );

test("makes the library links and permissions that an install without scripts leaves out", () => {
  const folder = copyOf("without-scripts");
  for (const link of linksOf(folder)) rmSync(link);
  chmodSync(join(folder, "native/bin/initdb"), 0o644);
  expect(postgresBinaries(account, place.path, folder)).toBe(join(folder, "native/bin"));
  expect(linksOf(folder).filter((link) => !lstatSync(link).isSymbolicLink() || !existsSync(link))).toEqual([]);
  expect(statSync(join(folder, "native/bin/initdb")).mode & 0o111).toBe(0o111);
});

asRoot("copies programs that the server's account cannot reach to a place where it can, once", () => {
  const folder = copyOf("closed/package");
  chmodSync(dirname(folder), 0o700);
  const elsewhere = join(place.path, "elsewhere");
  const binaries = postgresBinaries(account, elsewhere, folder);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(binaries.startsWith(`${elsewhere}/postgres-${version}/`)).toBe(true);
  const made = statSync(binaries).ctimeMs;
  expect(postgresBinaries(account, elsewhere, folder)).toBe(binaries);
  expect(statSync(binaries).ctimeMs).toBe(made);
  expect(existsSync(join(binaries, "../lib/libpq.so.5"))).toBe(true);
});
