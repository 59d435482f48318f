import packaged from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** How busy the machine is must not decide a test: by itself, the browser is given up after half a minute, also where it only waits for a core. */
const timeout = 600_000;

/** A real Chromium out of an npm package, unpacked once; CHROME_PATH names another one, such as that of a developer's machine. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await packaged.executablePath());
  // Chromium refuses to run as root with its sandbox.
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, timeout, args: isRoot ? ["--no-sandbox"] : [] });
  browser.on("context", (context) => context.setDefaultTimeout(timeout));
  return browser;
}
