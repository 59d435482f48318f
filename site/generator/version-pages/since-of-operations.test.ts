import { readFileSync } from "node:fs";
import path from "node:path";
import { compareVersions, parseVersion, type VersionNumber } from "../changes/version-number.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { readSources } from "../sources/read-sources.js";

const root = path.join(__dirname, "../../..");
const supergraph = path.join(root, "gateway/supergraph.graphql");
const { snapshots } = readSources(supergraph, path.join(root, "site"));
const { operations, reactions } = readProcessModel(readFileSync(supergraph, "utf8"));

const versionOf = (text: string): VersionNumber => {
  const version = parseVersion(text);
  if (!version) throw new Error(`${text} is no version.`);
  return version;
};
const released = snapshots.map(({ release: { version }, model }) => ({
  version,
  names: new Set(model.operations.map(({ name }) => name)),
}));
const isNewer = (version: string) =>
  released.every((one) => compareVersions(versionOf(version), versionOf(one.version)) > 0);

test("An operation that a released version has says the oldest version that has it", () => {
  const wrong = operations.flatMap(({ name, declaredSince }) => {
    const first = released.find(({ names }) => names.has(name))?.version;
    return first === undefined || first === declaredSince ? [] : [`${name}: ${declaredSince}, not ${first}`];
  });
  expect(wrong).toEqual([]);
});

test("An operation that no released version has says a version that is newer than all of them", () => {
  const wrong = operations
    .filter(({ name }) => !released.some(({ names }) => names.has(name)))
    .filter(({ declaredSince }) => !isNewer(declaredSince));
  expect(wrong.map(({ name, declaredSince }) => `${name}: ${declaredSince}`)).toEqual([]);
});

test("A reaction says a released version, since some happened before they were declared, or a newer one", () => {
  const wrong = reactions.filter(
    ({ declaredSince }) => !released.some(({ version }) => version === declaredSince) && !isNewer(declaredSince),
  );
  expect(wrong.map(({ name, declaredSince }) => `${name}: ${declaredSince}`)).toEqual([]);
});
