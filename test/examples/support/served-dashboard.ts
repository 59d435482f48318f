import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

interface ServedDashboard {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the built dashboard as `npm run dashboard` does, with its content security policy. */
export async function serveDashboard(port: number, gatewayUrl: string, issuer: string): Promise<ServedDashboard> {
  const child = spawn(process.execPath, [path.resolve("gateway/examples/built/dashboard/server/serve-dashboard.js")], {
    env: { PATH: process.env.PATH, PORT: String(port), CORDON_URL: `${gatewayUrl}/graphql`, OIDC_ISSUER: issuer },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const [url = ""] = /http:\/\/localhost:\d+/.exec(String(line)) ?? [];
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
