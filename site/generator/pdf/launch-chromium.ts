import type { Browser } from "playwright-core";
import { BuildError } from "../errors/build-error.js";

/** A Chromium out of an npm package, or the one that CHROME_PATH names. The package unpacks it once. */
export async function launchChromium(chromePath: string | undefined): Promise<Browser> {
  try {
    const { chromium } = await import("playwright-core");
    const executablePath = chromePath ?? (await (await import("@sparticuz/chromium")).default.executablePath());
    // Chromium refuses to run as root with its sandbox.
    return await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new BuildError(`No Chromium can be started for the PDF: ${reason}. CHROME_PATH can name another one.`);
  }
}
