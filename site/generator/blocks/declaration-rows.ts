import { controlLinks, gateUseLink, link, machineFile, phaseLink, termLink } from "../links/links.js";
import { prose } from "../markdown/prose.js";
import type { Declaration, Effect, GateUse, ProcessModel, Transition } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";
import { oneAnswer, type PolicyRow } from "./policy-list.js";

type Words = PageWords["policy"];

/** What the policies of operations and of reactions say alike, row by row. */
export const declarationRows = {
  phase: ({ phases }, model, words) => ({
    label: words.phase,
    answers: oneAnswer(withCodes(model.phases, phases).map(phaseLink).join(", ")),
    none: words.anyPhase,
  }),
  gates: ({ gates }, model, words) => ({
    label: words.gates,
    answers: gates.map((use) => `**${gateUseLink(model, use)}** ${prose(descriptionOf(model, use))}`),
    none: words.noGate,
  }),
  gateNames: ({ gates }, model, words) => ({
    label: words.gates,
    answers: oneAnswer(gates.map((use) => gateUseLink(model, use)).join(", ")),
    none: words.noGate,
  }),
  transition: ({ transitions }, model, words) => ({
    label: words.transition,
    answers: transitions.map((transition) => transitionWords(transition, model, words)),
    none: words.noTransition,
  }),
  establishes: ({ establishes }, model, words) => ({
    label: words.establishes,
    answers: establishes.map((effect) => effectWords(effect, model)),
  }),
  clears: ({ clears }, model, words) => ({
    label: words.clears,
    answers: clears.map((effect) => effectWords(effect, model)),
  }),
  controls: ({ controls }, model, words) => ({
    label: words.controls,
    answers: controls.map((control) => controlLinks(model, control, words)),
    none: words.noControl,
  }),
  subgraph: ({ subgraphs }, _model, words) => ({
    label: words.subgraph,
    answers: oneAnswer(subgraphs.map((name) => `\`${name}\``).join(", ")),
  }),
} satisfies Record<string, (declaration: Declaration, model: ProcessModel, words: Words) => PolicyRow>;

const descriptionOf = ({ gates }: ProcessModel, { gate }: GateUse) =>
  gates.find(({ code }) => code === gate)?.description ?? "";

/** A gate that is opened or shut, and how surely. */
function effectWords(effect: Effect, model: ProcessModel): string {
  const certainty = withCodes(model.certainties, [effect.certainty]).map(termLink);
  return [gateUseLink(model, effect), ...certainty].join(": ");
}

function transitionWords({ machine, from, to, beside }: Transition, model: ProcessModel, words: Words): string {
  const states = model.machines.find(({ code }) => code === machine)?.states ?? [];
  const before = from.length > 0 ? from.map((state) => titleOf(states, state)).join(", ") : words.newOne;
  const name = link(prose(titleOf(model.machines, machine)), machineFile(machine));
  return `${name}: ${prose(`${before} → ${titleOf(states, to)}${beside ? ` (${words.beside})` : ""}`)}`;
}
