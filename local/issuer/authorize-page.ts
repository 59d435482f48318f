import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import type { Persona } from "../organization/personas.js";
import type { RequestingClient } from "./requesting-client.js";

type Page =
  | { readonly refusal: string }
  | { readonly client: RequestingClient; readonly query: string; readonly personas: readonly Persona[] };

const style = readFileSync(join(repositoryRoot, "local/issuer/authorize-page.css"), "utf8");
const styleHash = createHash("sha256").update(style).digest("base64");

/** Sends the page on which somebody chooses who they are, or reads why there is nothing to choose. It has no scripts. */
export function authorizePage(response: ServerResponse, page: Page): void {
  // Browsers hold what a form leads to against form-action as well, also behind a redirect.
  const leadsTo = "refusal" in page ? "" : ` ${new URL(page.client.redirectUri).protocol}`;
  response.writeHead("refusal" in page ? 400 : 200, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'${leadsTo}; base-uri 'none'; frame-ancestors 'none'`,
    "x-frame-options": "DENY",
    // With no-referrer, the form would be sent with the origin "null" and be refused as that of another page.
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  response.end(document("refusal" in page ? refusalIn(page) : choiceIn(page)));
}

const document = (main: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sign in · Cordon development issuer</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="issuer">Cordon · development issuer</p>
${main}
</main>
</body>
</html>
`;

const refusalIn = ({ refusal }: { readonly refusal: string }) => `<h1>This sign-in cannot go on</h1>
<p class="refusal" role="alert">${escapeHtml(refusal)}</p>
<p>Nothing was sent back to the program that led here.</p>`;

function choiceIn({ client, query, personas }: Exclude<Page, { readonly refusal: string }>): string {
  const teamOf = ({ team }: Persona) => team ?? "Programs of no team";
  const groups = [...new Set(personas.map(teamOf))].map(
    (team) => `<section>
<h2>${escapeHtml(team)}</h2>
<ul>
${personas
  .filter((persona) => teamOf(persona) === team)
  .map(choice)
  .join("\n")}
</ul>
</section>`,
  );
  return `<h1>Who are you?</h1>
<p><strong>${escapeHtml(client.clientId)}</strong> wants to act as somebody. Whoever you choose, it gets a token of theirs, and you go back to
<code>${escapeHtml(new URL(client.redirectUri).origin)}</code>. There are no passwords: this is for development, on this machine only.</p>
<form method="post" action="/authorize?${escapeHtml(query)}">
${groups.join("\n")}
</form>`;
}

const choice = ({ persona, name }: Persona) =>
  `<li><button name="persona" value="${escapeHtml(persona)}"><span>${escapeHtml(name)}</span> <small>${escapeHtml(persona)}</small></button></li>`;

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
