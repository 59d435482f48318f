import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Handler, Routes } from "../../platform/http/exchange.js";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { savedExamples } from "./saved-examples.js";

/**
 * GraphiQL, served by the gateway, without requests to other hosts. The page holds no data and loads without a token;
 * its requests need one.
 */
const pageFolder = path.join(repositoryRoot, "gateway/graphql-page");
const inPackage = (name: string, file: string) =>
  path.join(path.dirname(require.resolve(`${name}/package.json`)), file);

/** The files of the page, by their names in URLs. */
const files: Readonly<Record<string, string>> = {
  "page.js": path.join(pageFolder, "page.js"),
  "identity-bar.js": path.join(pageFolder, "identity-bar.js"),
  "examples.js": path.join(pageFolder, "examples.js"),
  "examples-panel.js": path.join(pageFolder, "examples-panel.js"),
  "operations-in.js": path.join(pageFolder, "operations-in.js"),
  "first-variables.js": path.join(pageFolder, "first-variables.js"),
  "page.css": path.join(pageFolder, "page.css"),
  "cordon.svg": path.join(pageFolder, "cordon.svg"),
  "react.js": inPackage("react", "umd/react.production.min.js"),
  "react-dom.js": inPackage("react-dom", "umd/react-dom.production.min.js"),
  "graphiql.js": inPackage("graphiql", "graphiql.min.js"),
  "graphql-sse.js": inPackage("graphql-sse", "umd/graphql-sse.min.js"),
  "graphiql.css": inPackage("graphiql", "graphiql.min.css"),
};

const contentTypes: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".html": "text/html; charset=utf-8",
};

/** Same-origin only. The editor adds inline styles. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The routes of the page's files. */
export function graphqlPageFiles(): Routes {
  const served = Object.entries(files).map(([name, file]) => [name, serve(name, () => readFileSync(file))] as const);
  const examples = serve("saved-examples.json", () => Buffer.from(JSON.stringify(savedExamples())));
  return Object.fromEntries(
    [...served, ["saved-examples.json", examples] as const].map(([name, handler]) => [
      `GET /graphql-page/${name}`,
      handler,
    ]),
  );
}

/** The page itself, for browsers. */
export function graphqlPage(withPersonas: boolean): Handler {
  const html = readFileSync(path.join(pageFolder, "page.html"), "utf8");
  const page = html.replace("{{personas}}", String(withPersonas));
  return ({ request, response }) => {
    if (!request.headers.accept?.includes("text/html")) {
      throw new RequestRefusal("METHOD_NOT_ALLOWED", "Send GraphQL requests to /graphql with POST.", { allow: "POST" });
    }
    response.setHeader("content-security-policy", contentSecurityPolicy);
    response.setHeader("content-type", contentTypes[".html"] ?? "");
    response.end(page);
  };
}

/** Reads and compresses a file at its first request. */
function serve(name: string, read: () => Buffer): Handler {
  let ready: { readonly plain: Buffer; readonly compressed: Buffer; readonly tag: string } | undefined;
  return ({ request, response }) => {
    ready ??= prepare(read());
    response.setHeader("etag", ready.tag);
    response.setHeader("cache-control", "no-cache");
    response.setHeader("vary", "accept-encoding");
    if (request.headers["if-none-match"] === ready.tag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    response.setHeader("content-type", contentTypes[path.extname(name)] ?? "application/octet-stream");
    const compressed = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    if (compressed) response.setHeader("content-encoding", "gzip");
    response.end(compressed ? ready.compressed : ready.plain);
  };
}

function prepare(plain: Buffer) {
  const tag = `"${createHash("sha256").update(plain).digest("base64url")}"`;
  return { plain, compressed: gzipSync(plain), tag };
}
