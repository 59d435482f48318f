import { type OperationRow, operationRows } from "../blocks/operation-rows.js";
import { policyList } from "../blocks/policy-list.js";
import { sinceRow } from "../blocks/since-note.js";
import { link } from "../links/links.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { type Example, exampleOf } from "../reference/example-of.js";
import type { Member } from "../reference/reference-model.js";
import { typeFile } from "../reference/reference-place.js";
import { memberBlocks } from "./member-blocks.js";
import type { ReferenceContext } from "./reference-context.js";

type Root = "query" | "mutation" | "subscription";

const wordsOfRoot = { query: "queries", mutation: "mutations", subscription: "subscriptions" } as const;

/** Everything that can be asked in one way, by name; nothing where the schema has none. */
export function rootPages(kind: Root, position: number, context: ReferenceContext): readonly Page[] {
  const { title, description, introduction } = context.words.reference[wordsOfRoot[kind]];
  return context.reference.types
    .filter((type) => type.kind === kind)
    .map((type) =>
      writePage({ file: typeFile(type), title, description, position, proof: context.words.proof, contentsTo: 2 }, [
        `<Anchor id="${type.name}" />`,
        prose(introduction),
        ...type.members
          .toSorted((one, other) => (one.name < other.name ? -1 : 1))
          .flatMap((member) =>
            kind === "mutation" ? operationBlocks(member, context) : readingBlocks(kind, member, context),
          ),
      ]),
    );
}

/** The directives that the list of rules puts into words. */
const policyDirectives = [
  "phase",
  "actor",
  "allow",
  "separate",
  "approval",
  "transition",
  "gate",
  "establishes",
  "clears",
  "control",
  "since",
];

/** A mutation with the rules it is declared with, and the way to its place in the process. */
function operationBlocks(member: Member, context: ReferenceContext): readonly string[] {
  const { model, words, reference } = context;
  const directives = member.directives.filter(({ name }) => !policyDirectives.includes(name));
  return [
    ...memberBlocks({ ...member, directives }, 2, context),
    exampleBlock(exampleOf("mutation", member, reference), words.reference.example),
    ...model.operations
      .filter(({ name }) => name === member.name)
      .flatMap((operation) => [
        policyList(operationRows(operation, model, words.policy, shown), sinceRow(model, operation.coordinate, words)),
        link(prose(words.reference.processLink), "operations.mdx", operation.name),
      ]),
  ];
}

/** A query or a subscription. */
const readingBlocks = (kind: Root, member: Member, context: ReferenceContext): readonly string[] => [
  ...memberBlocks(member, 2, context),
  exampleBlock(exampleOf(kind, member, context.reference), context.words.reference.example),
];

/** An example, folded away, since most who come to a mutation look for its rules, and to a query for what it answers. */
const exampleBlock = ({ document, variables }: Example, title: string): string =>
  [
    `<details className="example">`,
    `<summary>${prose(title)}</summary>`,
    "",
    `\`\`\`graphql\n${document}\n\`\`\``,
    "",
    `\`\`\`json\n${JSON.stringify(variables, null, 2)}\n\`\`\``,
    "",
    "</details>",
  ].join("\n");

const shown: readonly OperationRow[] = [
  "who",
  "separate",
  "approval",
  "actors",
  "phase",
  "gateNames",
  "transition",
  "establishes",
  "clears",
  "controls",
];
