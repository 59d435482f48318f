import { readFileSync } from "node:fs";
import path from "node:path";
import type { GraphQLSchema } from "graphql";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
} from "graphql";
import type { Files } from "../files/files.js";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { generatedFiles } from "../site-files/generated-files.js";
import { referenceFiles } from "./reference-files.js";

const gateway = path.join(__dirname, "../../../gateway");
const supergraph = readFileSync(path.join(gateway, "supergraph.graphql"), "utf8");
/** What clients see, as the gateway works it out: read here only to compare with. */
const clientSchema = buildSchema(readFileSync(path.join(gateway, "schema.graphql"), "utf8"));

const folders = ["docs/api", "i18n/ko/docusaurus-plugin-content-docs/current/api"] as const;
const [english] = folders;
const generate = (text: string) => referenceFiles({ supergraph: text, catalogues: {} });
const files = generate(supergraph);
const processFiles = generatedFiles(supergraph, {});

const anchorsOf = (text: string) =>
  [...text.matchAll(/\{\/\* #(\S+) \*\/\}|<Anchor id=(?:"([^"]+)"|\{"([^"]+)"\}) \/>/g)].map(
    ([, heading, plain, braced]) => heading ?? plain ?? braced ?? "",
  );
const anchorsIn = (all: Files, folder: string) =>
  [...all].filter(([file]) => file.startsWith(`${folder}/`)).flatMap(([, text]) => anchorsOf(text));

/** Every coordinate of a schema but those of its directives. */
function coordinatesOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => {
      const values = isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`) : [];
      const inputs = isInputObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [];
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      return [
        type.name,
        ...values,
        ...inputs,
        ...fields.flatMap(({ name, args }) => [
          `${type.name}.${name}`,
          ...args.map((argument) => `${type.name}.${name}(${argument.name}:)`),
        ]),
      ];
    });
}

/** Those of the process's own directives, which only the supergraph has. */
const directives = buildSchema(supergraph, { assumeValidSDL: true })
  .getDirectives()
  .filter((directive) => !isSpecifiedDirective(directive) && !/^(?:link|inaccessible|join__)/.test(directive.name))
  .flatMap(({ name, args }) => [`@${name}`, ...args.map((argument) => `@${name}(${argument.name}:)`)]);

describe.each(folders)("The API reference in %s", (folder) => {
  test("has a place for every coordinate that clients see and for the directives of the process, and for nothing else", () => {
    const anchors = anchorsIn(files, folder).filter((anchor) => /^[A-Z@]/.test(anchor));
    const wanted = [...coordinatesOf(clientSchema), ...directives];
    expect(wanted.length).toBeGreaterThan(1500);
    expect(wanted.filter((coordinate) => !anchors.includes(coordinate))).toEqual([]);
    expect(anchors.filter((anchor) => !wanted.includes(anchor))).toEqual([]);
    expect(anchors).toHaveLength(new Set(anchors).size);
  });

  test("leads from each mutation to its place in the process, and the process back", () => {
    const mutations = Object.keys(clientSchema.getMutationType()?.getFields() ?? {});
    const process = processFiles.get(`${folder.replace(/api$/, "process")}/operations.mdx`) ?? "";
    const reference = files.get(`${folder}/mutations.mdx`) ?? "";
    const sections = reference.split("\n## ").slice(1);
    expect(sections).toHaveLength(mutations.length);
    for (const name of mutations) {
      expect(sections.find((section) => section.startsWith(`\`${name}\``))).toContain(
        `](/process/operations.mdx#${name})`,
      );
      expect(process).toContain(`](/api/mutations.mdx#Mutation.${name})`);
    }
  });

  test("has an anchor behind each link into itself", () => {
    const broken = [...files]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .flatMap(([file, text]) =>
        [...text.matchAll(/\]\(\/api\/([^)#]+)(?:#([^)]+))?\)/g)]
          .filter(([, target, anchor]) => {
            const there = files.get(`${folder}/${target}`);
            return there === undefined || (anchor !== undefined && !anchorsOf(there).includes(anchor));
          })
          .map(([link]) => `${file}: ${link}`),
      );
    expect(broken).toEqual([]);
  });
});

test("Nothing of federation or between the gateway and the subgraphs is in the API reference.", () => {
  const text = [...files.values()].join("\n");
  expect(text.match(/join__\w*|link__\w*|_entities|_service|@link|@inaccessible|\bIdentity\b/g)).toBeNull();
});

const page = (all: Files, name: string) => all.get(`${english}/${name}.mdx`) ?? "";

describe("A change of the schema", () => {
  test("that adds a type and a field shows both, and where the type is used", () => {
    const after = generate(
      composeFixture((sdl) =>
        sdl
          .replace("type Incident @key", 'type Note {\n  "What it says."\n  text: String!\n}\n\ntype Incident @key')
          .replace("  id: ID!\n  state", '  id: ID!\n  "What was noted."\n  notes(first: Int! = 5): [Note!]!\n  state'),
      ),
    );
    expect(page(after, "objects/Note")).toContain("What it says.");
    expect(page(after, "objects/Note")).toContain("[`Incident.notes`](/api/objects/Incident.mdx#Incident.notes)");
    expect(page(after, "objects/Incident")).toContain(
      "<code>notes(first: [Int](/api/scalars.mdx#Int)! = 5): \\[[Note](/api/objects/Note.mdx)!\\]!</code>",
    );
    expect(page(after, "index")).toContain("[`Note`](/api/objects/Note.mdx)");
  });

  test("that adds a subscription gives subscriptions a page", () => {
    const before = generate(composeFixture());
    const after = generate(
      composeFixture((sdl) =>
        sdl.replace(
          "type Mutation {",
          'type Subscription {\n  "Tells."\n  incidentChanged: Incident!\n}\n\ntype Mutation {',
        ),
      ),
    );
    expect(page(before, "subscriptions")).toBe("");
    expect(page(after, "subscriptions")).toContain("{/* #Subscription.incidentChanged */}");
  });

  test("that deprecates a field, an argument or a value says so, and why", () => {
    const after = generate(
      composeFixture((sdl) =>
        sdl
          .replace("state: IncidentState!", 'state: IncidentState! @deprecated(reason: "Ask for the phase.")')
          .replace("incident(id: ID!)", 'incident(id: ID!, old: Int @deprecated(reason: "Not read."))'),
      ),
    );
    expect(page(after, "objects/Incident")).toContain(
      '<p className="deprecated">**Deprecated** Ask for the phase.</p>',
    );
    expect(page(after, "queries")).toContain("**Deprecated** Not read.");
  });
});

test("A directive stands on its part in words, or as the schema writes it.", () => {
  const enums = page(files, "enums");
  expect(enums).toContain(
    '[`@clock(law: CUSTOMER_CONTRACT, article: "Incident notification", source: "https://learn.microsoft.com/compliance/regulatory/gdpr-breach-notification", warnHours: 24, content: [WHAT_HAPPENED, EFFECT_ON_DATA, ACTIONS_TAKEN, SUGGESTED_ACTIONS], validFrom: "2018-05-25", hours: 72, from: DECLARATION, to: CUSTOMERS, endedBy: ["recordNoticeDelivery", "recordNoticeOfDuplicate", "recordNotificationException", "dismissIncident", "withdrawIncident", "mergeIncident"], blocks: "enterPostIncidentActivity")`](/api/directives.mdx#@clock)',
  );
  expect(enums).toMatch(/<span>NIST SP 800-53[^<]*\[IR-6\]\(\/process\/controls\.mdx#/);
  expect(enums).not.toContain("@title(");
});

test("What bounds an input is said in words, in both languages, at fields and at arguments", () => {
  const [english, korean] = folders.map((folder) => (name: string) => files.get(`${folder}/${name}.mdx`) ?? "");
  const about = (text: string | undefined, anchor: string) => text?.split(anchor)[1]?.split("{/* #")[0];
  const pages = [english, korean].map((page) => page?.("inputs"));
  const labels = pages.map((text) => about(text, "{/* #CorrelatedIncidentInput.title */}"));
  expect(labels[0]).toContain("<span>1 to 200 characters</span>");
  expect(labels[1]).toContain("<span>1\\~200자</span>");
  expect(about(pages[0], "{/* #AlertFilter.serviceIds */}")).toContain("<span>1 to 100 items</span>");
  expect(english?.("queries")).toMatch(
    /<Anchor id=\{"Query\.incidents\(first:\)"\} \/>.*\n<dd>.*<span>1 to 100<\/span>/,
  );
});
