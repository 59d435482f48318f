import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import type { Files } from "../files/files.js";
import { filesBelow } from "../files/files-below.js";
import { sinceVersions } from "../history/with-version.js";
import type { SchemaText } from "../schema/schema-text.js";
import { generatedFiles } from "../site-files/generated-files.js";
import { readSources } from "../sources/read-sources.js";
import { compareCatalogue } from "../translations/compare-catalogue.js";
import { inEnglishAlone } from "../translations/in-english-alone.js";
import { locales } from "../words/locales.js";
import { releasedFiles } from "./released-files.js";

/* The versions that are released: nothing in them changes any more, and each stays readable. */

const root = path.join(__dirname, "../../..");
const sources = readSources(path.join(root, "gateway/supergraph.graphql"), path.join(root, "site"));
const sha256 = (text: Buffer | string) => createHash("sha256").update(text).digest("hex");

let written: Files | undefined;

/** The pages of all versions, written once for all tests. */
function writtenFiles(): Files {
  written ??= releasedFiles(sources, generatedFiles(sources.supergraph, sources.catalogues));
  return written;
}

test("There is a released version.", () => {
  expect(sources.snapshots.length).toBeGreaterThan(0);
});

describe.each(sources.snapshots.map((snapshot) => [snapshot.release.version, snapshot] as const))(
  "Version %s",
  (version, snapshot) => {
    const folder = path.join(root, "site/history", version);

    test("has exactly the files that it was released with, unchanged", () => {
      const files = filesBelow(folder).filter((file) => file !== "release.json");
      expect(Object.fromEntries(files.map((file) => [file, sha256(readFileSync(path.join(folder, file)))]))).toEqual(
        snapshot.release.files,
      );
    });

    test("has the schema whose hash it tells, and can still be read", () => {
      expect(sha256(snapshot.supergraph)).toBe(snapshot.release.schemaHash);
      expect(snapshot.model.operations.length).toBeGreaterThan(0);
    });

    test("says in every language what was new, and is whole in every language", () => {
      // A page that says more than it did then has the English of what nobody had to translate.
      const { vocabularies, operations } = snapshot.model;
      const terms: readonly SchemaText[] = [...vocabularies.flatMap(({ terms }) => terms), ...operations];
      const texts = terms.map(inEnglishAlone);
      for (const { code } of locales) expect(snapshot.release.summary[code]).toBeTruthy();
      for (const catalogue of Object.values(snapshot.catalogues)) {
        expect(compareCatalogue(texts, catalogue)).toMatchObject({ missing: [] });
      }
    });

    test("tells programs which version it is, in the form that its own JSON Schema describes", () => {
      const read = (file: string) => JSON.parse(snapshot.downloads.get(file) ?? "");
      const validate = new Ajv({ strict: true }).compile(read("process.schema.json"));
      validate(read("process.json"));
      expect(validate.errors ?? []).toEqual([]);
      expect(read("process.json")).toMatchObject({ version, isReleased: true });
      expect(read("oscal-component-definition.json")["component-definition"].metadata.version).toBe(version);
    });

    test("leads from its pages to none but its own, apart from the notice above each", () => {
      const released = writtenFiles();
      const pages = [...released].filter(([file]) => file.endsWith(".mdx") && file.includes(`/${version}/`));
      const links = pages.flatMap(([, text]) => [
        ...text.replace(/<aside[\s\S]*?<\/aside>/, "").matchAll(/\]\((?:pathname:\/\/)?(\/[^)]*)\)/g),
      ]);
      const places = links.map(([, place = ""]) => place);
      expect(places.length).toBeGreaterThan(1000);
      const own = [`/${version}/`, `/versions/${version}/files/`];
      expect(places.filter((place) => !own.some((start) => place.startsWith(start)))).toEqual([]);
    });

    test("has pages in every language, and its files as they were", () => {
      const released = writtenFiles();
      const [operation] = snapshot.model.operations;
      for (const { releasedFolder } of locales) {
        expect(released.get(`${releasedFolder}/${version}/operations.mdx`)).toContain(`{/* #${operation?.name} */}`);
      }
      for (const file of filesBelow(path.join(folder, "downloads"))) {
        const kept = readFileSync(path.join(folder, "downloads", file), "utf8");
        expect(released.get(`released/static/versions/${version}/files/${file}`)).toBe(kept);
      }
    });
  },
);

test("A part stands since the first version that has it, and since the last gap.", () => {
  const [first] = sources.snapshots;
  if (!first) throw new Error("There is no version.");
  const named = (version: string, supergraph: string) => ({
    ...first,
    supergraph,
    release: { ...first.release, version },
  });
  const schema = (...values: readonly string[]) => `type Query { a: E } enum E { ${values.join(" ")} }`;
  const since = sinceVersions(schema("A", "B", "C", "D"), [
    named("1.0.0", schema("A", "C")),
    named("1.1.0", schema("A", "B")),
    named("2.0.0", schema("A", "B", "C")),
  ]);
  expect(since).toMatchObject({ "E.A": "1.0.0", "E.B": "1.1.0", "E.C": "2.0.0" });
  expect(since["E.D"]).toBeUndefined();
});
