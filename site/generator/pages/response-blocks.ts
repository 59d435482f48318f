import { responseDiagram } from "../diagrams/response-diagram.js";
import { gateLink, link, machineFile } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import { prose } from "../markdown/prose.js";
import type { ProcessModel } from "../model/process-model.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";

/** How the services answer for themselves, drawn and told; nothing in a version whose services did not. */
export function responseBlocks(model: ProcessModel, { responses }: PageWords): readonly string[] {
  const gates = everywhere(model);
  const names = gates.map(({ title }) => title).join(", ");
  const drawing = responseDiagram(model, { ...responses, description: responses.drawingDescription(names) });
  if (!drawing) return [];
  const [back, late, released] = responses.services;
  return [
    heading(2, responses.title, "responses"),
    ...responses.introduction.map(prose),
    drawing,
    bullets([
      `**${prose(back)}.** ${prose(responses.back)}`,
      `**${prose(late)}.** ${prose(responses.late)}`,
      `**${prose(released)}.** ${prose(responses.released)}`,
      `**${prose(responses.gate)}.** ${prose(responses.gateText)} ${gates.map(gateLink).join(", ")}`,
    ]),
    link(prose(responses.toLifecycle), machineFile("ServiceResponse")),
  ];
}

/** The gates that are asked of every service before one of them recovers. */
function everywhere({ operations, gates }: ProcessModel) {
  const uses = operations
    .filter(({ transitions }) => transitions.some(({ machine }) => machine === "ServiceResponse"))
    .flatMap((operation) => operation.gates.filter(({ of }) => of === "EVERY_SERVICE"));
  return withCodes(gates, [...new Set(uses.map(({ gate }) => gate))]);
}

/** Whether a phase is one that each service goes through for itself. */
export const isOfEachService = (phase: string, { machines }: ProcessModel): boolean =>
  machines.some(({ code, states, initial }) => {
    const first = states.find((state) => state.code === initial);
    return code === "ServiceResponse" && first?.phase !== phase && states.some((state) => state.phase === phase);
  });
