import "reflect-metadata";
import { validateInput } from "../../../../../platform/graphql/validate-input.js";
import { VersionRangesField, VersionsField } from "./versions-field.js";

class Versioned {
  @VersionRangesField("Affected")
  affectedVersions?: readonly string[] | null;

  @VersionsField("Fixed")
  fixedVersions?: readonly string[] | null;
}

const given = (input: Partial<Versioned>) => validateInput(Object.assign(new Versioned(), input));

test.each<Partial<Versioned>>([
  {},
  { affectedVersions: [], fixedVersions: null },
  { affectedVersions: [">= 2.1, < 2.3.4", "1.9.7"], fixedVersions: ["2.3.4", "1.9.8"] },
])("%j says of versions what is affected and what is fixed", async (input) => {
  await given(input);
});

test.each<Partial<Versioned>>([
  { affectedVersions: ["everything before 2.3"] },
  { affectedVersions: ["2.1", "2.1"] },
  { fixedVersions: [">= 2.3.4"] },
  { fixedVersions: [...Array(51).keys()].map(String) },
])("%j does not", async (input) => {
  await expect(given(input)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});
