import { parseEnvironment } from "../subgraphs/foundation/environment.js";
import { type GatewaySettings, gatewaySettings, unsafeSettings } from "./settings.js";

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
  ["personas for other machines", { DEVELOPMENT_PERSONAS: "true", HOST: "0.0.0.0" }, /HOST=0\.0\.0\.0/],
])("%s", (_, environment, refused) => {
  const words = unsafeSettings(settingsFrom(environment));
  if (refused) expect(words).toMatch(refused);
  else expect(words).toBeUndefined();
});
