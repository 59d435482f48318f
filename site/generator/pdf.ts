import path from "node:path";
import { BuildError } from "./errors/build-error.js";
import { launchChromium } from "./pdf/launch-chromium.js";
import { writeBooks } from "./pdf/write-books.js";

/*
 * Makes the PDFs of the built site; with --check, only says whether a Chromium can be started for them. A build runs this
 * by itself: see building/build-site.ts.
 */

/** The compiled file lies in dist/site/generator. */
const site = path.resolve(__dirname, "../../../site");
const { CHROME_PATH, SITE_URL, SITE_BASE_URL } = process.env;

async function main(): Promise<void> {
  if (process.argv.includes("--check")) {
    await (await launchChromium(CHROME_PATH)).close();
  } else {
    await writeBooks(site, { chromePath: CHROME_PATH, basePath: SITE_BASE_URL ?? "/", url: SITE_URL });
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof BuildError)) {
    // What a browser says when it fails is long, and begins with what matters.
    console.error(
      `The PDFs cannot be made: ${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}`,
    );
  } else {
    console.error(error.message);
  }
  process.exitCode = 1;
});
