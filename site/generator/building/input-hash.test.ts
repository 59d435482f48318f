import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inputHash } from "./input-hash.js";

function newSite(): string {
  const site = mkdtempSync(path.join(tmpdir(), "cordon-site-"));
  for (const file of [
    "docusaurus.config.ts",
    "sidebars.ts",
    "sidebars.released.ts",
    "package.json",
    "package-lock.json",
    "generated/docs/process/matrix.mdx",
  ]) {
    write(site, file, file);
  }
  return site;
}

function write(site: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), text);
}

describe("The hash of what a build is made of", () => {
  test("stays while nothing changes, whatever was built or installed", () => {
    const site = newSite();
    const before = inputHash(site, {});
    write(site, "build/index.html", "built");
    write(site, "node_modules/react/index.js", "installed");
    expect(inputHash(site, {})).toBe(before);
  });

  test.each([
    ["a page", "generated/docs/process/matrix.mdx"],
    ["a translated page", "generated/i18n/ko/page.mdx"],
    ["a style", "src/css/theme.css"],
    ["a page of a released version", "generated/released/pages/1.0.0/matrix.mdx"],
    ["what the search takes for a word", "generator/search/search-words.ts"],
    ["the browsers that it is built for", "package.json"],
    ["the lock of the packages", "package-lock.json"],
  ])("changes with %s", (_, file) => {
    const site = newSite();
    const before = inputHash(site, {});
    write(site, file, "changed");
    expect(inputHash(site, {})).not.toBe(before);
  });

  test("changes with the path that the site is served under", () => {
    const site = newSite();
    expect(inputHash(site, { SITE_BASE_URL: "/cordon/" })).not.toBe(inputHash(site, {}));
  });
});
