import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type SiteFile, type SiteFiles, siteFile } from "./site-files.js";

/** How far the site is. What is not ready has a reason; what failed will not become ready. */
type SiteState =
  | { readonly status: "ready"; readonly files: SiteFiles }
  | { readonly status: "not ready" | "failed"; readonly reason: string };

interface SiteServer {
  readonly url: string;
  state: SiteState;
  close(): Promise<void>;
}

const everywhere = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Serves the site once its state is ready; until then a page that says how far it is. */
export async function startSiteServer(where: { readonly host: string; readonly port: number }): Promise<SiteServer> {
  const site: { state: SiteState } = { state: { status: "not ready", reason: "looking whether it is built already" } };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    send(request, response, answerTo(site.state, request.method, pathOf(request.url ?? "/")));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${where.port} of ${where.host} is in use by another program. Stop it, or set PORT_SITE.`)
          : error,
      ),
    );
    server.listen(where.port, where.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, {
    url: `http://${where.host}:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

interface Answer {
  readonly status: number;
  readonly file: SiteFile;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request is answered with. Pure. */
function answerTo(state: SiteState, method: string | undefined, path: string | undefined): Answer {
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, file: text("405.txt", "This site is only read."), headers: { allow: "GET, HEAD" } };
  if (path === "health/live") return { status: 200, file: json({ status: "live" }) };
  if (path === "health/ready")
    return state.status === "ready"
      ? { status: 200, file: json({ status: "ready" }) }
      : { status: 503, file: json(state) };
  if (state.status !== "ready")
    return { status: 503, file: text("503.html", waitingPage(state)), headers: { "retry-after": "5" } };
  const file = fileAt(state.files, path);
  if (file) return { status: 200, file };
  const notFound = state.files.get(`${path?.split("/")[0]}/404.html`) ?? state.files.get("404.html");
  return { status: 404, file: notFound ?? text("404.txt", "There is no such page.") };
}

/** The path in the site that a request names; none if it is malformed. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, "")).replace(/^\/+|\/+$/g, "");
  } catch {
    return undefined;
  }
}

/** Pages are linked to without their ending, and a folder by its name. */
function fileAt(files: SiteFiles, path: string | undefined): SiteFile | undefined {
  if (path === undefined) return undefined;
  const names = path === "" ? ["index.html"] : [path, `${path}.html`, `${path}/index.html`];
  return names.map((name) => files.get(name)).find((file) => file !== undefined);
}

function send(request: IncomingMessage, response: ServerResponse, { status, file, headers }: Answer): void {
  const { body, headers: own } = file;
  if (status === 200 && request.headers["if-none-match"] === own.etag) {
    const { "content-length": _length, ...unchanged } = own;
    response.writeHead(304, { ...everywhere, ...unchanged }).end();
    return;
  }
  response.writeHead(status, { ...everywhere, ...own, ...headers });
  response.end(request.method === "HEAD" ? undefined : body);
}

const text = (name: string, content: string) => siteFile(name, Buffer.from(content));

const json = (value: object) => siteFile("answer.json", Buffer.from(JSON.stringify(value)));

function waitingPage({ status, reason }: { readonly status: string; readonly reason: string }): string {
  const text = reason.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const [title, refresh] =
    status === "failed"
      ? ["The process site could not be built", ""]
      : ["The process site is being built", '<meta http-equiv="refresh" content="3">'];
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${refresh}<title>${title}</title></head>` +
    `<body style="font-family: system-ui; margin: 15vh auto; max-width: 40rem"><h1>${title}</h1><p>${text}</p></body></html>`
  );
}
