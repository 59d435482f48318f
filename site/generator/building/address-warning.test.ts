import { readFileSync } from "node:fs";
import path from "node:path";
import { addressWarning } from "./address-warning.js";

test.each([[{}], [{ SITE_URL: "" }]])("A build with %j is warned of the address that its pages name", (environment) => {
  expect(addressWarning(environment)).toContain("SITE_URL is not set");
});

test("A build that is told its public address is not warned", () => {
  expect(addressWarning({ SITE_URL: "https://process.example.com" })).toBeUndefined();
});

test("The address it warns of is the one that the site is built with", () => {
  const config = readFileSync(path.join(__dirname, "../../docusaurus.config.ts"), "utf8");
  const [, standard = ""] = config.match(/process\.env\.SITE_URL \|\| "([^"]+)"/) ?? [];
  expect(standard).not.toBe("");
  expect(addressWarning({})).toContain(standard);
});
