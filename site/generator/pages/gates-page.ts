import { codeLine } from "../blocks/since-note.js";
import { controlLinks, operationLink, operationNameLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { Gate, ProcessModel, Refusal } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** Every gate with the operations that wait for it. */
export function gatesPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction } = words.gates;
  return writePage({ file: "gates.mdx", title, description, position: 8, proof: words.proof }, [
    prose(introduction),
    ...model.gates.flatMap((gate) => gateBlocks(gate, model, words)),
  ]);
}

function gateBlocks(gate: Gate, model: ProcessModel, words: PageWords): readonly string[] {
  const operations = model.operations.filter(({ gates }) => gates.includes(gate.code));
  const controls = gate.controls.map((control) => controlLinks(model, control, words.policy));
  return [
    heading(2, gate.title, gate.code),
    codeLine(model, gate, gate.code, words),
    paragraphs(gate.description),
    operations.length > 0
      ? `${prose(words.gates.keeps(operations.length))}: ${operations.map(operationLink).join(", ")}`
      : `*${prose(words.gates.keepsNothing)}*`,
    ...(gate.refusals.length > 0
      ? [`${prose(words.gates.refusedWith)}:`, bullets(gate.refusals.map((refusal) => wordsOf(refusal, model)))]
      : []),
    ...(controls.length > 0 ? [`${prose(words.gates.controls)}: ${controls.join("; ")}`] : []),
  ];
}

/** The words of a refusal: what is filled in stands as code, and an operation leads to its place. */
function wordsOf({ description }: Refusal, { operations }: ProcessModel): string {
  const links = new Map(operations.map((operation) => [operation.name, operationNameLink(operation)]));
  const marked = description.replaceAll(/\{\w+\}|\w+/g, (word) =>
    word.startsWith("{") || links.has(word) ? `\`${word}\`` : word,
  );
  return prose(marked).replaceAll(/`(\w+)`/g, (code, name: string) => links.get(name) ?? code);
}
