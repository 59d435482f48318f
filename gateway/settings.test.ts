import { parseEnvironment } from "../platform/runtime/environment.js";
import { type GatewaySettings, gatewaySettings, unsafeSettings } from "./settings.js";
import { requiredOf } from "./trusted-documents/document-settings.js";

const needed = {
  OIDC_ISSUER: "https://login.example.com/cordon",
  VIEWER_PRIVATE_KEY: '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
};

function settingsFrom(environment: Record<string, string>): GatewaySettings {
  const parsed = parseEnvironment(gatewaySettings, { ...needed, ...environment });
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return parsed.settings;
}

test("the issuer and the key for viewers are the only settings without a default", () => {
  const parsed = parseEnvironment(gatewaySettings, {});
  expect(parsed.ok ? [] : parsed.problems).toEqual([
    expect.stringContaining("OIDC_ISSUER is not set"),
    expect.stringContaining("VIEWER_PRIVATE_KEY is not set"),
  ]);
  expect(settingsFrom({}).SUPERGRAPH_FILE).toMatch(/gateway\/supergraph\.graphql$/);
});

test.each([
  ["nothing but the defaults", {}, undefined],
  ["an http issuer on this machine", { OIDC_ISSUER: "http://127.0.0.1:4010" }, undefined],
  ["an http issuer by the name localhost", { OIDC_ISSUER: "http://localhost:4010" }, undefined],
  ["an http issuer on this machine in production", { OIDC_ISSUER: "http://[::1]:1", NODE_ENV: "production" }, /https/],
  ["an http issuer elsewhere", { OIDC_ISSUER: "http://login.example.com" }, /https:\/\/ URL is needed/],
  ["an http issuer that only looks like this machine", { OIDC_ISSUER: "http://127.0.0.1.example.com" }, /https/],
  ["personas on this machine", { DEVELOPMENT_PERSONAS: "true" }, undefined],
  ["personas in production", { DEVELOPMENT_PERSONAS: "true", NODE_ENV: "production" }, /NODE_ENV=production/],
  ["a rate below what one operation may cost", { RATE_LIMIT: "500", COST_LIMIT: "501" }, /RATE_LIMIT=500 is less than/],
  ["no rate at all", { RATE_LIMIT: "0" }, undefined],
  ["personas for other machines", { DEVELOPMENT_PERSONAS: "true", HOST: "0.0.0.0" }, /HOST=0\.0\.0\.0/],
])("%s", (_, environment, refused) => {
  const words = unsafeSettings(settingsFrom(environment));
  if (refused) expect(words).toMatch(refused);
  else expect(words).toBeUndefined();
});

test("a list of origins is taken apart, and what is no origin is refused", () => {
  expect(settingsFrom({ CORS_ORIGINS: "https://a.example, http://localhost:3000" }).CORS_ORIGINS).toEqual([
    "https://a.example",
    "http://localhost:3000",
  ]);
  for (const CORS_ORIGINS of ["*", "https://a.example/", "a.example", "null", "https://A.example"]) {
    expect(parseEnvironment(gatewaySettings, { ...needed, CORS_ORIGINS }).ok).toBe(false);
  }
});

test("registered documents are required of service accounts in production, unless a setting says otherwise", () => {
  expect(requiredOf(settingsFrom({}))).toBe("nobody");
  expect(requiredOf(settingsFrom({ NODE_ENV: "production" }))).toBe("service-accounts");
  expect(requiredOf(settingsFrom({ NODE_ENV: "production", TRUSTED_DOCUMENTS: "everybody" }))).toBe("everybody");
});
