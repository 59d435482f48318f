import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(__dirname, "../../..");

export interface BuiltSite {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the built site as `npm start` does, with its content security policy. */
export async function serveBuiltSite(): Promise<BuiltSite> {
  const child = spawn(process.execPath, [join(root, "dist/local/site/site.js")], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (;;) {
    const { status, reason } = await readiness(url);
    if (status === "ready") return { url, stop };
    if (status === "failed") {
      await stop();
      throw new Error(`There is no site to test. ${reason}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface Readiness {
  readonly status: string;
  readonly reason?: string;
}

/** While it reads and compresses its pages on busy cores, a server may be too late for a connection, and drop it. */
async function readiness(url: string): Promise<Readiness> {
  try {
    return (await (await fetch(`${url}/health/ready`)).json()) as Readiness;
  } catch (error) {
    if ((error as { cause?: { code?: string } }).cause?.code !== "ECONNRESET") throw error;
    return { status: "starting" };
  }
}

/** The paths of all pages of a language, as its sitemap lists them. */
export async function pagesOf({ url }: BuiltSite, language: "" | "/ko"): Promise<readonly string[]> {
  const sitemap = await (await fetch(`${url}${language}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page = ""]) => new URL(page).pathname).sort();
}
