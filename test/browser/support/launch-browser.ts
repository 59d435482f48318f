import packaged from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A real Chromium out of an npm package, unpacked once; CHROME_PATH names another one, such as that of a developer's machine. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await packaged.executablePath());
  // Chromium refuses to run as root with its sandbox.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ["--no-sandbox"] : [] });
}
