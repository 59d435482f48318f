import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** A package of ES modules, which jest does not load: asked in a process of its own. It unpacks the browser once. */
const findPath = 'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());';

/** A real Chromium out of an npm package; CHROME_PATH names another one, such as that of a developer's machine. */
export function launchBrowser(): Promise<Browser> {
  const executablePath =
    process.env.CHROME_PATH ??
    execFileSync(process.execPath, ["--input-type=module", "--eval", findPath], { encoding: "utf8" }).trim();
  // Chromium refuses to run as root with its sandbox.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ["--no-sandbox"] : [] });
}
