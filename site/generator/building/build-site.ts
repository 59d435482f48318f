import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BuildError } from "../errors/build-error.js";
import { filesBelow } from "../files/files-below.js";
import { foreignRequests } from "./foreign-requests.js";
import { inputHash } from "./input-hash.js";
import { installPackages } from "./install-packages.js";
import { run, succeeds } from "./run.js";

/** A program of its own, since a browser is not waited for as a build is. */
const pdfProgram = path.join(__dirname, "../pdf.js");

/** What the mark of a build says besides, if it has no PDFs: no Chromium could be started, or it failed at its work. */
const withoutChromium = " without Chromium";
const withoutPdf = " without PDF";

/** Builds the static site in both languages; answers false if it is built already and nothing has changed. */
export function buildSite(site: string): boolean {
  const output = path.join(site, "build");
  const mark = path.join(output, "inputs.sha256");
  const hash = inputHash(site, process.env);
  const before = existsSync(mark) ? readFileSync(mark, "utf8") : "";
  if (before === hash || before === hash + withoutPdf) {
    return false;
  }
  const hasChromium = succeeds(process.execPath, [pdfProgram, "--check"], site);
  if (!hasChromium && before === hash + withoutChromium) {
    return false;
  }
  // A build that is cut short must not pass for one that was finished before it.
  rmSync(mark, { force: true });
  installPackages(site);
  forgetAnotherAddress(site, process.env.SITE_BASE_URL ?? "/");
  buildPages(site, hasChromium);
  refuseForeignRequests(output);
  const hasPdf = hasChromium && makePdfs(site);
  if (hasChromium && !hasPdf) {
    console.log("Building the site again, without PDFs. To try them again, delete site/build.");
    buildPages(site, false);
  }
  writeFileSync(mark, hash + (hasPdf ? "" : hasChromium ? withoutPdf : withoutChromium));
  return true;
}

/** The bundler's cache does not know the path the site is served under: a style sheet of another path would stay in it. */
function forgetAnotherAddress(site: string, basePath: string): void {
  const cache = path.join(site, "node_modules", ".cache");
  const mark = path.join(cache, "base-path");
  if (existsSync(mark) && readFileSync(mark, "utf8") === basePath) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, basePath);
}

/** The pages say whether there are PDFs. */
function buildPages(site: string, hasPdf: boolean): void {
  run(process.execPath, ["node_modules/@docusaurus/core/bin/docusaurus.mjs", "build"], site, {
    SITE_PDF: hasPdf ? "yes" : "no",
  });
}

function makePdfs(site: string): boolean {
  console.log("Making the PDFs");
  return succeeds(process.execPath, [pdfProgram], site);
}

/** The site may be read where there is no way to the outside, and tells nobody who reads it. */
function refuseForeignRequests(output: string): void {
  const found = filesBelow(output)
    .filter((file) => /\.(?:html|css)$/.test(file))
    .flatMap((file) =>
      foreignRequests(file, readFileSync(path.join(output, file), "utf8")).map((address) => `  ${file}: ${address}`),
    );
  if (found.length > 0) {
    throw new BuildError(
      ["The built site would fetch from other hosts:", ...found, "Let the site serve these files itself."].join("\n"),
    );
  }
}
