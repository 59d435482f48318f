import { codeLine } from "../blocks/since-note.js";
import { controlLinks, declarationLink, operationNameLink, termLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { Gate, GateUse, Operation, ProcessModel, Reaction, Refusal } from "../model/process-model.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";

/** Every gate with what waits for it, what opens it and what shuts it. */
export function gatesPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction } = words.gates;
  return writePage({ file: "gates.mdx", title, description, position: 10, proof: words.proof }, [
    prose(introduction),
    ...model.gates.flatMap((gate) => gateBlocks(gate, model, words)),
  ]);
}

function gateBlocks(gate: Gate, model: ProcessModel, words: PageWords): readonly string[] {
  const declarations = [...model.operations, ...model.reactions];
  const waiting = linksTo(gate, declarations, ({ gates }) => gates, model);
  const opening = linksTo(gate, declarations, ({ establishes }) => establishes, model);
  const shutting = linksTo(gate, declarations, ({ clears }) => clears, model);
  const controls = gate.controls.map((control) => controlLinks(model, control, words.policy));
  return [
    heading(2, gate.title, gate.code),
    codeLine(model, gate, gate.code, words),
    paragraphs(gate.description),
    waiting.length > 0
      ? `${prose(words.gates.keeps(waiting.length))}: ${waiting.join(", ")}`
      : `*${prose(words.gates.keepsNothing)}*`,
    ...(opening.length > 0 ? [`${prose(words.gates.openedBy)}: ${opening.join(", ")}`] : []),
    ...(shutting.length > 0 ? [`${prose(words.gates.shutBy)}: ${shutting.join(", ")}`] : []),
    ...(gate.refusals.length > 0
      ? [`${prose(words.gates.refusedWith)}:`, bullets(gate.refusals.map((refusal) => wordsOf(refusal, model)))]
      : []),
    ...(controls.length > 0 ? [`${prose(words.gates.controls)}: ${controls.join("; ")}`] : []),
  ];
}

/** The operations and reactions that name a gate, each with what it is asked of and how surely it is opened or shut. */
function linksTo(
  gate: Gate,
  declarations: readonly (Operation | Reaction)[],
  usesOf: (declaration: Operation | Reaction) => readonly (GateUse & { readonly certainty?: string })[],
  { gateScopes, certainties }: ProcessModel,
): readonly string[] {
  return declarations.flatMap((declaration) => {
    const own = usesOf(declaration).filter((use) => use.gate === gate.code);
    if (own.length === 0) return [];
    const remarks = own.flatMap(({ of, certainty = "" }) => [
      ...withCodes(gateScopes, [of]).map(termLink),
      // Where it does not say otherwise, it does it always.
      ...withCodes(certainties, [certainty === "ALWAYS" ? "" : certainty]).map(termLink),
    ]);
    return [
      remarks.length > 0 ? `${declarationLink(declaration)} (${remarks.join(", ")})` : declarationLink(declaration),
    ];
  });
}

/** The words of a refusal: what is filled in stands as code, and an operation leads to its place. */
function wordsOf({ description }: Refusal, { operations }: ProcessModel): string {
  const links = new Map(operations.map((operation) => [operation.name, operationNameLink(operation)]));
  const marked = description.replaceAll(/\{\w+\}|\w+/g, (word) =>
    word.startsWith("{") || links.has(word) ? `\`${word}\`` : word,
  );
  return prose(marked).replaceAll(/`(\w+)`/g, (code, name: string) => links.get(name) ?? code);
}
