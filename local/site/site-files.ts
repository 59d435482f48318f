import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** A file of the site, ready to be sent. */
export interface SiteFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files by their path in the site, such as `process/matrix.html`. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".graphql": "application/graphql; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
};

/**
 * Reads a built site whole. From memory it stays in one piece while another build replaces the files, and a path that is
 * asked for is looked up among those that are there: none leads out of the folder.
 */
export function loadSite(folder: string): SiteFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).split(sep).join("/");
      return [path, siteFile(path, readFileSync(file))];
    }),
  );
}

export function siteFile(path: string, body: Buffer): SiteFile {
  const contentType = contentTypes[extname(path)] ?? "application/octet-stream";
  const isPage = contentType.startsWith("text/html");
  return {
    body,
    headers: {
      "content-type": contentType,
      "content-length": String(body.length),
      // The name of what lies in assets/ has a hash of the content in it; everything else is asked for again.
      "cache-control": /(^|\/)assets\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: `"${createHash("sha256").update(body).digest("base64url")}"`,
      ...(isPage ? { "content-security-policy": contentSecurityPolicy(body.toString("utf8")) } : {}),
    },
  };
}

/** The page may fetch from its own site only, and run the scripts that it came with. */
function contentSecurityPolicy(page: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc[=\s])[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(inline)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
