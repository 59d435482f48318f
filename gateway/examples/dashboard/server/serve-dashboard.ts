import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/**
 * Serves the built page on this machine, as any web server would: a few files, and headers that hold the page to its own
 * scripts and styles, to the gateway and to the identity provider.
 */
const gatewayUrl = process.env.CORDON_URL ?? "http://localhost:4000/graphql";
const issuer = process.env.OIDC_ISSUER ?? "http://127.0.0.1:4010";
const port = Number(process.env.PORT ?? 4030);
const clientId = process.env.CLIENT_ID ?? "cordon-dashboard";
const scope = process.env.OIDC_SCOPE ?? "openid profile offline_access";

const folder = path.join(__dirname, "../web");
const types: Readonly<Record<string, string>> = {
  "index.html": "text/html; charset=utf-8",
  "main.js": "text/javascript; charset=utf-8",
  "main.js.map": "application/json; charset=utf-8",
  "main.css": "text/css; charset=utf-8",
  "main.css.map": "application/json; charset=utf-8",
};
const files = new Map(
  Object.entries(types).map(([name, type]) => [`/${name}`, { type, body: readFileSync(path.join(folder, name)) }]),
);
files.set("/configuration.json", {
  type: "application/json; charset=utf-8",
  body: Buffer.from(JSON.stringify({ gatewayUrl, issuer, clientId, scope })),
});

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  `connect-src 'self' ${new URL(gatewayUrl).origin} ${new URL(issuer).origin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const headers = {
  "content-security-policy": contentSecurityPolicy,
  "cache-control": "no-cache",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const server = createServer((request, response) => {
  // One name only, since the gateway and the identity provider know the page by its origin.
  if (request.headers.host !== `localhost:${port}`) {
    response.writeHead(307, { location: `http://localhost:${port}/` }).end();
    return;
  }
  const pathname = request.url?.split("?", 1)[0] ?? "/";
  const file = files.get(pathname === "/" ? "/index.html" : pathname);
  if (!file) {
    response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("There is nothing here.\n");
    return;
  }
  response.writeHead(200, { ...headers, "content-type": file.type }).end(file.body);
});

server.listen(port, "127.0.0.1", () => {
  console.log(
    `The dashboard is at http://localhost:${port}, the gateway at ${gatewayUrl}, and people sign in at ${issuer}.`,
  );
});
