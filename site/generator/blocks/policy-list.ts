import { cellLink, controlLinks, functionLink, gateLink, link, machineFile, phaseLink } from "../links/links.js";
import { prose } from "../markdown/prose.js";
import { isOpenToAll } from "../model/is-open-to-all.js";
import type { Operation, ProcessModel, Transition } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";

type Policy = PageWords["policy"];
export type Row = "who" | "actors" | "phase" | "gates" | "gateNames" | "transition" | "controls" | "subgraph" | "api";

/** What each row of the list says of an operation: its answers, and the words for having none. */
const rows: Record<Row, (operation: Operation, model: ProcessModel, words: Policy) => [readonly string[], string]> = {
  who: (operation, model, words) => [holders(operation, model, words), words.nobodyDeclared],
  actors: (operation, model, words) => [
    oneAnswer(
      withCodes(model.actors, operation.actors)
        .map(({ title }) => prose(title))
        .join(words.or),
    ),
    words.anyActor,
  ],
  phase: (operation, model, words) => [
    oneAnswer(withCodes(model.phases, operation.phases).map(phaseLink).join(", ")),
    words.anyPhase,
  ],
  gates: (operation, model, words) => [
    withCodes(model.gates, operation.gates).map((gate) => `**${gateLink(gate)}** ${prose(gate.description)}`),
    words.noGate,
  ],
  gateNames: (operation, model, words) => [
    oneAnswer(withCodes(model.gates, operation.gates).map(gateLink).join(", ")),
    words.noGate,
  ],
  transition: (operation, model, words) => [
    operation.transitions.map((transition) => transitionWords(transition, model, words)),
    words.noTransition,
  ],
  controls: (operation, model, words) => [
    operation.controls.map((control) => controlLinks(model, control, words)),
    words.noControl,
  ],
  subgraph: (operation) => [oneAnswer(operation.subgraphs.map((name) => `\`${name}\``).join(", ")), ""],
  api: ({ coordinate }) => [[`[\`${coordinate}\`](/api/mutations.mdx#${coordinate})`], ""],
};

/** The policy of an operation in words, and more rows below it. */
export function policyList(
  operation: Operation,
  model: ProcessModel,
  words: Policy,
  shown: readonly Row[],
  more: readonly string[] = [],
): string {
  const lines = shown.flatMap((row) => {
    const [answers, none] = rows[row](operation, model, words);
    const values = answers.length > 0 ? answers : [prose(none)];
    return [
      `<dt>${prose(words[row === "gateNames" ? "gates" : row])}</dt>`,
      ...values.map((value) => `<dd>${value}</dd>`),
    ];
  });
  return ['<dl className="policy">', ...lines, ...more, "</dl>"].join("\n");
}

/** The responsibilities and functions of which one is enough. */
export function holders(operation: Operation, model: ProcessModel, words: Policy): readonly string[] {
  const cells = withCodes(model.cells, operation.responsibilities).map((cell) => cellLink(model, cell));
  const functions = isOpenToAll(operation, model)
    ? [prose(words.everyFunction)]
    : withCodes(model.functions, operation.functions).map(functionLink);
  return oneAnswer([...cells, ...functions].join(words.or));
}

function transitionWords({ machine, from, to }: Transition, model: ProcessModel, words: Policy): string {
  const states = model.machines.find(({ code }) => code === machine)?.states ?? [];
  const before = from.length > 0 ? from.map((state) => titleOf(states, state)).join(", ") : words.newOne;
  const name = link(prose(titleOf(model.machines, machine)), machineFile(machine));
  return `${name}: ${prose(`${before} → ${titleOf(states, to)}`)}`;
}

const oneAnswer = (text: string): readonly string[] => (text === "" ? [] : [text]);
